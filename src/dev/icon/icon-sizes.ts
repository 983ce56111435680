/** The sizes that browsers ask for in toolbars, menus and their lists of extensions, in px. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;
