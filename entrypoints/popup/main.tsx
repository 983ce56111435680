import { render } from "preact";
import { browser } from "wxt/browser";
import { activeSite } from "../../src/platform/active-site.ts";
import { reloadActiveTab, restartScanner } from "../../src/platform/active-tab.ts";
import { loadDataset } from "../../src/platform/load-dataset.ts";
import { openCompare } from "../../src/platform/open-compare.ts";
import { openOwnPage } from "../../src/platform/open-own-page.ts";
import { panelOpener } from "../../src/platform/open-panel.ts";
import { readByClick } from "../../src/platform/read-by-click.ts";
import { changeSettings } from "../../src/platform/settings/change-settings.ts";
import { loadAside } from "../../src/platform/settings/settings-aside.ts";
import { switchSiteOff, switchSiteOn } from "../../src/platform/switch-site.ts";
import { watchActivePage } from "../../src/platform/watch-active-page.ts";
import { PopupView } from "../../src/ui/popup-view.tsx";

// Opening the popup is the click that the way of working "only when I click" waits for.
await readByClick();
const openPanel = await panelOpener();
const hasAside = (await loadAside()) !== undefined;
const andClose = (work: Promise<unknown>) => work.then(() => close());
const main = document.querySelector("main") as Element;
openOwnPage((speech) =>
	render(
		<PopupView
			speech={speech}
			load={loadDataset}
			look={activeSite}
			watch={watchActivePage}
			hasAside={hasAside}
			actions={{
				switchOn: switchSiteOn,
				switchOff: switchSiteOff,
				readOnce: restartScanner,
				retry: restartScanner,
				resume: () => changeSettings({ type: "set", values: { paused: false } }),
				reloadPage: () => andClose(reloadActiveTab()),
				repair: () => browser.runtime.reload(),
				openSettings: () => andClose(browser.runtime.openOptionsPage()),
				open: (view) => andClose(openCompare(view)),
				openPanel: openPanel && (() => andClose(openPanel())),
			}}
		/>,
		main,
	),
);
