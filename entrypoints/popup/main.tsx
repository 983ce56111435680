import { render } from "preact";
import { activeSite } from "../../src/platform/active-site.ts";
import { dataset } from "../../src/platform/dataset.ts";
import { switchSiteOff, switchSiteOn } from "../../src/platform/granted-sites.ts";
import { openCompare } from "../../src/platform/open-compare.ts";
import { browserSpeech } from "../../src/platform/speech.ts";
import { PopupView } from "../../src/ui/popup-view.tsx";

const speech = browserSpeech();
document.documentElement.lang = speech.language;
render(
	<PopupView
		dataset={dataset}
		speech={speech}
		look={activeSite}
		switchOn={switchSiteOn}
		switchOff={switchSiteOff}
		onOpen={(view) => openCompare(view).then(() => close())}
	/>,
	document.querySelector("main") as Element,
);
