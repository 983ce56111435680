import { render } from "preact";
import { browser } from "wxt/browser";
import { activeSite } from "../../src/platform/active-site.ts";
import { reloadActiveTab, restartScanner, sendToActiveTab } from "../../src/platform/active-tab.ts";
import { loadDataset } from "../../src/platform/load-dataset.ts";
import { openCompare } from "../../src/platform/open-compare.ts";
import { openOwnPage } from "../../src/platform/open-own-page.ts";
import { changeSettings } from "../../src/platform/settings/change-settings.ts";
import { watchActivePage } from "../../src/platform/watch-active-page.ts";
import { SidePanelView } from "../../src/ui/side-panel-view.tsx";

const main = document.querySelector("main") as Element;
openOwnPage((speech) =>
	render(
		<SidePanelView
			speech={speech}
			load={loadDataset}
			look={activeSite}
			watch={watchActivePage}
			actions={{
				showHint: (hint) => sendToActiveTab({ type: "hint/show", ...hint }),
				goBack: () => sendToActiveTab({ type: "hint/back" }),
				resume: () => changeSettings({ type: "set", values: { paused: false } }),
				reloadPage: reloadActiveTab,
				retry: restartScanner,
				repair: () => browser.runtime.reload(),
				open: openCompare,
			}}
		/>,
		main,
	),
);
