/** The names of zones that feeds write, in hours east of Greenwich. Where a name has several, the one of RFC 822. */
const hoursOf: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0 },
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
  ...{ akst: -9, akdt: -8, hst: -10, ast: -4, adt: -3, brt: -3, art: -3 },
  ...{ bst: 1, west: 1, cet: 1, cest: 2, met: 1, mest: 2, eet: 2, eest: 3, msk: 3 },
  ...{ ist: 5.5, ict: 7, wib: 7, sgt: 8, myt: 8, hkt: 8, pht: 8, awst: 8, jst: 9, kst: 9 },
  ...{ aest: 10, aedt: 11, nzst: 12, nzdt: 13 },
}

// A bare "+07" only at the end, so that the dash of "16:55 -10 tháng 7" is none. "GMT 7" is a GMT+7 that lost its sign on the way.
const offset =
  '(?<sign>-|\\+\\s?)(?:(?<hours>\\d{1,2}):?(?<minutes>\\d{2})(?![\\d/.-])|(?<hoursAlone>\\d{1,2})$)'
const named = `(?<name>${Object.keys(hoursOf)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}\\d])`
const greenwich =
  '(?:gmt|utc?)\\s*(?:(?<gmtSign>[+-])\\s*(?<gmtHours>\\d{1,2})(?::?(?<gmtMinutes>\\d{2}))?(?![\\d/.])|(?<gmtBare>\\d{1,2})$)'

/** A zone: +07:00, +0700, +07, GMT+7, ICT, Z. */
export const zone = `(?:${greenwich}|${named}|${offset})`

/** How many minutes east of Greenwich a matched `zone` is, or undefined where none can be. */
export function minutesEast(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups.name !== undefined) return (hoursOf[groups.name] ?? 0) * 60
  const hours = Number(groups.gmtHours ?? groups.gmtBare ?? groups.hours ?? groups.hoursAlone)
  const minutes = Number(groups.gmtMinutes ?? groups.minutes ?? 0)
  if (hours > 14 || minutes > 59) return undefined
  return ((groups.gmtSign ?? groups.sign) === '-' ? -1 : 1) * (hours * 60 + minutes)
}
