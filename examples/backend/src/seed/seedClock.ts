const zoneMilliseconds = 8 * 3_600_000

/** The day on the calendar of the sample company, which keeps Chinese time. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + zoneMilliseconds).toISOString().slice(0, 10)
}

/** The moment of a time of day at the sample company. */
export function momentOn(day: string, time: string): string {
  return new Date(`${day}T${time}:00+08:00`).toISOString()
}

/** The day before another. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

/** The latest day whose call at 09:40 has already happened. */
export function pictureDay(now: string): string {
  const today = dayOf(now)
  return momentOn(today, '09:40') <= now ? today : dayBefore(today)
}
