import { render } from "preact";
import { browser } from "wxt/browser";
import { chooseWay } from "../../src/platform/choose-way.ts";
import { listedSites } from "../../src/platform/listed-sites.ts";
import { openOwnPage } from "../../src/platform/open-own-page.ts";
import { loadPolicy } from "../../src/platform/settings/load-policy.ts";
import { WelcomeView } from "../../src/ui/welcome/welcome-view.tsx";

const { fixed } = await loadPolicy();
const main = document.querySelector("main") as Element;
openOwnPage((speech) =>
	render(
		<WelcomeView
			speech={speech}
			listed={listedSites.length}
			fixed={fixed.way}
			choose={chooseWay}
			openSettings={() => browser.runtime.openOptionsPage()}
		/>,
		main,
	),
);
