import { render } from "preact";
import { browser } from "wxt/browser";
import { chooseWay } from "../../src/platform/choose-way.ts";
import { listedSites } from "../../src/platform/listed-sites.ts";
import { openOwnPage } from "../../src/platform/open-own-page.ts";
import { WelcomeView } from "../../src/ui/welcome/welcome-view.tsx";

const main = document.querySelector("main") as Element;
openOwnPage((speech) =>
	render(
		<WelcomeView
			speech={speech}
			listed={listedSites.length}
			choose={chooseWay}
			openSettings={() => browser.runtime.openOptionsPage()}
		/>,
		main,
	),
);
