/** A text node, or a stretch of one, as part of a block. */
export interface BlockPiece {
	readonly node: Text;
	/** Where in the node the piece starts. */
	readonly nodeStart: number;
	/** Where in the block's text the piece starts. */
	readonly blockStart: number;
}

/** The text of one paragraph-like stretch of the page, inline tags joined. */
export interface TextBlock {
	readonly text: string;
	/** The text nodes that the text was read from, in order. */
	readonly pieces: readonly BlockPiece[];
}
