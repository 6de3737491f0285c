/** How long a card shows what was read without asking again, in milliseconds. */
export const freshFor = 30_000
