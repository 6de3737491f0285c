/** A file name in two, so that where it is cut its ending still shows. */
export function splitName(name: string): readonly [stem: string, ending: string] {
  const place = name.lastIndexOf('.')
  const ending = name.slice(place)
  return place > 0 && ending.length <= 8 ? [name.slice(0, place), ending] : [name, '']
}
