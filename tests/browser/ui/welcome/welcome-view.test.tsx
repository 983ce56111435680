import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../../../../src/ui/welcome/welcome.css";
import { createSpeech } from "../../../../src/ui/translate.ts";
import { WelcomeView, type WelcomeViewProps } from "../../../../src/ui/welcome/welcome-view.tsx";
import { draw, expectAccessible, texts } from "../draw.tsx";

function drawWelcome(answer: () => Promise<boolean>, language = "en", over: Partial<WelcomeViewProps> = {}) {
	const choose = vi.fn<WelcomeViewProps["choose"]>(answer);
	const openSettings = vi.fn();
	const speech = createSpeech(language);
	draw(<WelcomeView speech={speech} listed={236} choose={choose} openSettings={openSettings} {...over} />);
	return { choose, openSettings, t: speech.t };
}

test.each(["listed", "all", "click"] as const)(
	"one click chooses a way of working, and it is said: %s",
	async (way) => {
		const { choose, t } = drawWelcome(async () => true);
		await page.getByRole("button", { name: t(`ways.${way}`), exact: true }).click();
		expect(choose.mock.calls).toEqual([[way]]);
		await expect.poll(() => texts("[role=status]")).toEqual([t(`welcome.${way}Done`)]);
		expect(document.querySelectorAll("[aria-pressed=true]")).toHaveLength(1);
		await expectAccessible();
	},
);

test.each<[name: string, answer: () => Promise<boolean>]>([
	["no", () => Promise.resolve(false)],
	["a fault", () => Promise.reject(new Error("no"))],
])("a refusal is said, and nothing is chosen: %s", async (_, answer) => {
	const { t } = drawWelcome(answer);
	await page.getByRole("button", { name: t("ways.all"), exact: true }).click();
	await expect.poll(() => texts("[role=status]")).toEqual([t("welcome.refused")]);
	expect(document.querySelector("[aria-pressed=true]")).toBeNull();
});

test.each(["en", "ru", "kk"])("axe-core finds nothing wrong: %s", async (language) => {
	drawWelcome(async () => true, language);
	await expectAccessible();
});

test("where an organisation has fixed the way of working, it alone can be allowed, and that is said", async () => {
	const { choose, t } = drawWelcome(async () => true, "en", { fixed: "listed" });
	const button = (way: "listed" | "all" | "click") => page.getByRole("button", { name: t(`ways.${way}`), exact: true });
	await expect.element(page.getByText(t("policy.set"))).toBeVisible();
	await expect.element(button("all")).toBeDisabled();
	await expect.element(button("click")).toBeDisabled();
	await button("listed").click();
	expect(choose.mock.calls).toEqual([["listed"]]);
	await expectAccessible();
});
