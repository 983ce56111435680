/** Reports the height in px of an element's content now and whenever it changes, for as long as the page lives. */
export function watchHeight(element: Element, report: (height: number) => void): void {
	new ResizeObserver(() => report(Math.ceil(element.getBoundingClientRect().height))).observe(element);
}
