import type { Point } from "../../core/place/rect.ts";
import type { BrowserKind } from "../find-browser.ts";

/** A hint as the page script reports it. */
export interface ReportedHint {
	readonly topic: string;
	readonly text: string;
}

/** Keys that a driver can press. */
export type DriverKey = "Escape" | "Tab" | "Enter" | "k" | "j";

/**
 * A browser with Qainar in it, driven as a reader would: the one interface behind which Chromium and Firefox differ.
 * Scripts are function bodies; what they return must be plain data.
 */
export interface BrowserDriver {
	readonly kind: BrowserKind;
	/** Opens an address in the driver's one tab and waits until it has loaded. */
	open(address: string): Promise<void>;
	/** Runs a script in the page. */
	run<T>(body: string, ...args: readonly unknown[]): Promise<T>;
	/** Runs a script in the frame of the open card; undefined where no card is open. */
	runInCard<T>(body: string): Promise<T | undefined>;
	/** Runs a script in a page of the extension, where `browser` is its API. The driver's tab stays the one in front. */
	runInExtension<T>(body: string, ...args: readonly unknown[]): Promise<T>;
	/** Does the same in the side panel's page, opened in a tab behind: it is about the tab in front all the same. */
	runInSidePanel<T>(body: string, ...args: readonly unknown[]): Promise<T>;
	/** Gives the extension a host permission, as a reader does who allows it. */
	grant(pattern: string): Promise<void>;
	/** Takes a host permission back, as a reader does in the popup or the browser's settings. */
	revoke(pattern: string): Promise<void>;
	/**
	 * Ends the background, as a browser does with one that idles; it is woken by what comes next. From then on
	 * the requests of Chromium's worker are not noted.
	 */
	stopBackground(): Promise<void>;
	/**
	 * Loads the extension anew from its folder, as an update does, or the button on the browser's own page; resolves
	 * when the browser has taken it, which may be before its background runs.
	 */
	reload(): Promise<void>;
	/** Removes the extension, as a reader does; pages that are open stay open. */
	uninstall(): Promise<void>;
	/** Opens a page of the extension in the driver's tab. */
	openOwnPage(file: "welcome.html" | "options.html"): Promise<unknown>;
	/** Lets the extension into private windows, as a reader does in the browser's settings; it is loaded anew for that. */
	allowPrivate(): Promise<void>;
	/** Opens an address in a private window, runs a script in its page, and closes the window. */
	runInPrivate<T>(address: string, body: string): Promise<T>;
	/** Moves the pointer to a point of the viewport, in steps, as a hand does. */
	movePointer(to: Point): Promise<void>;
	/** Presses a mouse button at the pointer's place. */
	click(): Promise<void>;
	/** Presses a key, with Alt or Shift held where named. */
	press(key: DriverKey, held?: readonly ("Alt" | "Shift")[]): Promise<void>;
	/**
	 * Types our keyword and a query into the address bar; the suggestions that come, as texts. Chromium's bar cannot be
	 * typed into from outside: there the background is sent what the bar sends it, and what it answers is checked by the
	 * browser as it checks suggestions.
	 */
	suggest(query: string): Promise<readonly string[]>;
	/** Enters our keyword and a text in the address bar, which opens a page in the driver's tab. */
	enterKeyword(text: string): Promise<void>;
	/** Writes a picture of the viewport. */
	screenshot(path: string): Promise<void>;
	/** Sets the size of the viewport, in px. */
	resize(width: number, height: number): Promise<void>;
	/** Makes the window a touch screen of this size, in px, from the next page on. */
	becomeTouchScreen(width: number, height: number): Promise<void>;
	/** Taps a point of the viewport with a finger. */
	tap(point: Point): Promise<void>;
	/** Draws a finger over the viewport, as a reader does who scrolls. */
	swipe(path: { readonly from: Point; readonly to: Point }): Promise<void>;
	/** What the page's console and error events said that is no plain message, since the last call. */
	takeErrors(): Promise<readonly string[]>;
	/** The addresses that the page or the extension asked the network for since the last call; the browser's own not. */
	takeRequests(): Promise<readonly string[]>;
	/** The names of the files that were saved since the browser was launched, in alphabetical order. */
	downloads(): Promise<readonly string[]>;
	/** Resolves when the browser's window is closed. */
	closed(): Promise<void>;
	close(): Promise<void>;
}

/** What a driver is launched with. */
export interface LaunchRequest {
	/** The browser's program. */
	readonly path: string;
	/** The folder of the built extension. */
	readonly extension: string;
	readonly headless: boolean;
	/** The folder that the browser keeps what it knows in, and finds it again; one of its own where none is given. */
	readonly profile?: string;
	/** True where every host's name leads to this machine, so that a page can be served under any of them. */
	readonly isLocal?: boolean;
}
