import { browser } from "wxt/browser";
import type { CardCommand } from "../core/hover/card-command.ts";
import { answerOwnPage } from "./answer-own-page.ts";
import { answerPageScript } from "./answer-page-script.ts";
import { followRules } from "./follow-rules.ts";
import { giveUpPermissions } from "./give-up-permissions.ts";
import { isOwnPage } from "./is-own-page.ts";
import { fromOwnPageSchema } from "./messages/from-own-page.ts";
import { toBackgroundSchema } from "./messages/to-background.ts";
import { runMenu } from "./run-menu.ts";
import { ALIVE_CHECK_MS } from "./scanner-life.ts";
import { sendToTab } from "./send-to-tab.ts";
import { followSync } from "./settings/sync-settings.ts";
import { watchSettings } from "./settings/watch-settings.ts";

/** What each keyboard command of the manifest asks for. */
const COMMANDS: Readonly<Record<string, CardCommand>> = {
	"next-hint": "next",
	"previous-hint": "previous",
	"open-card": "open",
	"close-card": "close",
	"pin-card": "pin",
};

/** Starts the background. Every listener is set at once: a woken worker misses what it does not listen to yet. */
export function runBackground(): void {
	// The background lives until the browser ends it: its listeners are never taken away.
	const { signal } = new AbortController();
	browser.runtime.onInstalled.addListener(async ({ reason }) => {
		// The page scripts of the version before see within this time that it is gone, and leave. Chromium keeps them in
		// a world that ours cannot reach, so two would work on a page till then.
		if (reason === "update") await new Promise((resolve) => setTimeout(resolve, ALIVE_CHECK_MS));
		await followRules();
		if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
	});
	browser.runtime.onStartup.addListener(() => followRules());
	browser.permissions.onAdded.addListener(() => followRules());
	browser.permissions.onRemoved.addListener(() => followRules());
	watchSettings(async (settings, before) => {
		await giveUpPermissions(before, settings);
		await followRules();
	}, signal);
	followSync(signal);
	runMenu(signal);
	browser.commands.onCommand.addListener(async (name) => {
		const command = COMMANDS[name];
		const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
		if (command !== undefined && tab?.id !== undefined) await sendToTab(tab.id, { type: "hint/command", command });
	});
	browser.runtime.onMessage.addListener((value, sender) => {
		const own = fromOwnPageSchema.safeParse(value);
		if (own.success) return isOwnPage(sender) ? answerOwnPage(own.data) : undefined;
		const message = toBackgroundSchema.safeParse(value);
		const { id, url } = sender.tab ?? {};
		if (!message.success || sender.id !== browser.runtime.id || id === undefined) return undefined;
		return answerPageScript(message.data, { id, url });
	});
}
