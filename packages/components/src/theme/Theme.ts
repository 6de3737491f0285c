/** How the widgets are coloured; `system` follows the person's own setting between light and dark. */
export type Theme = 'light' | 'dark' | 'high-contrast' | 'system'

/** How large controls and rows are; a coarse pointer or a narrow container always gets `touch`. */
export type Density = 'compact' | 'comfortable' | 'touch'
