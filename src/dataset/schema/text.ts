import { z } from "zod";

/**
 * Characters that must never stand in dataset text: controls, bidirectional overrides and isolates, and invisible
 * joiners. They can reorder or hide what a reader sees (Unicode TR 36, "Trojan Source").
 */
const HIDDEN_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** One line of visible text: not empty, no space at either end, no doubled space, no control or invisible character. */
export const lineSchema = z
	.string()
	.min(1, "must not be empty")
	.refine((text) => text === text.trim() && !/\s{2}/u.test(text), "must not start, end or double a space")
	.refine((text) => !HIDDEN_CHARACTERS.test(text), "must not hold control, bidirectional or invisible characters");

/** An id: lower-case words of letters and digits joined by single hyphens, at most 80 characters. */
export const idSchema = z
	.string()
	.max(80)
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "must be lower-case letters and digits joined by hyphens");

/** The same text in the three languages of the interface. */
export const localizedSchema = z.strictObject({ en: lineSchema, ru: lineSchema, kk: lineSchema });
