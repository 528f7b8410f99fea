/** What the long report says of one ferry. */
export interface Ferry {
  readonly name: string
  readonly built: string
  readonly river: string
  readonly wood: string
  readonly rower: string
  readonly crossings: string
  readonly marks: readonly [string, string, string]
  readonly found: readonly string[]
  readonly advice: string
}

const NAMES = [
  ['Ashford Quay', '1743', 'Wend', 'oak', 'Mrs A. Weir', '4,112'],
  ['Lower Mill', '1850', 'Wend', 'elm', 'the miller', '2,330'],
  ['Nether Mill', '1852', 'Wend', 'elm', 'the miller’s brother', '1,208'],
  ['Upper Mill', '1799', 'Wend', 'oak', 'Mr B. Lock', '987'],
  ['Chapel Stairs', '1811', 'Wend', 'ash', 'the verger', '3,019'],
  ['Priory Reach', '1790', 'Wend', 'oak', 'Ms C. Ford', '1,777'],
  ['Withy Island', '1911', 'Ford', 'larch', 'nobody in winter', '402'],
  ['Gosling Hard', '1888', 'Ford', 'pine', 'Mr D. Bridges', '2,650'],
  ['Long Meadow', '1901', 'Ford', 'pine', 'the Misses Fisher', '1,450'],
  ['Kingswear Slip', '1760', 'Wend', 'oak', 'Captain E. Shore', '5,206'],
  ['Market Steps', '1822', 'Wend', 'elm', 'Mr F. Poole', '8,914'],
  ['Saltmouth', '1905', 'Wend', 'steel', 'a crew of three', '12,480'],
] as const

const GRADES = ['A', 'B', 'B', 'C', 'A', 'B', 'D'] as const

/** The twelve ferries. What is said of each is put together from the same sentences, as inspectors do. */
export const FERRIES: readonly Ferry[] = NAMES.map(
  ([name, built, river, wood, rower, crossings], index) => ({
    name,
    built,
    river,
    wood,
    rower,
    crossings,
    marks: [gradeOf(index), gradeOf(index + 1), gradeOf(index + 3)],
    found: [
      `The hull of the ${name} ferry is of ${wood}, and was last tarred in ${1995 + (index % 9)}. We tapped each plank below the water line: ${index % 3 === 0 ? 'all of them rang true' : `${(index % 5) + 1} of them did not, and were marked with chalk`}. The knees are sound. The thwarts have been renewed more than once, the last time with planks from a barn, which are strong but not straight.`,
      `Those who cross at ${name} are mostly ${index % 2 ? 'children on their way to school' : 'people on their way to market'}. On the day of our first visit ${20 + index * 3} people crossed between six in the morning and dusk, and on that of our second ${12 + index}. ${index % 4 === 1 ? 'A cow crossed too, and stood still.' : 'No animals crossed on either day.'} Nobody waited longer than ${5 + index} minutes.`,
      `The log is kept ${index % 3 === 1 ? 'in pencil, which fades' : 'in ink, and can be read'}. It shows that the ferry was out of use on ${3 + index} days in the year: ${1 + (index % 3)} because of ice, and the rest because of the rope. We compared ten entries with what the lock-keeper had written down for the same days, and found ${index % 5 === 2 ? 'two that did not agree' : 'that they agreed'}.`,
      `The quay at ${name} has ${4 + (index % 6)} steps of stone, of which the lowest is under water for half of the year. There is ${index % 2 ? 'no light' : 'a lamp, which is lit at dusk'}. A rail was put in in ${1970 + index}, and is firm. Somebody who does not see well, or who walks with a stick, will need an arm; the rower gives one, and has done so for years without being asked.`,
      `The oars hang on pegs beside the door of the boathouse, ${index % 2 ? 'where anybody can take them' : 'behind a lock'}. Each is of ash, ${8 + (index % 3)} feet long, and has a collar of leather, which is greased on the first Monday of the month. We weighed them: the heaviest was half a pound over what the regulations allow, and the rower said that it had always been so. We think that the regulations are wrong, and have told the Commission why.`,
      `At ${name} the water rises by ${2 + (index % 4)} feet in an hour when the sluices above are opened. Nobody tells the rower beforehand. In the year this happened ${4 + index} times, ${index % 3 ? 'each time by day' : 'twice by night'}, and on one of these days the ferry was carried ${50 + index * 7} yards down the river before she could be brought to the bank. Nobody was hurt. A bell at the sluice, or a boy with a flag, would be enough; either would cost less than the rope that was lost.`,
      `The fare is ${index % 2 ? 'a penny' : 'what people give'}. What is taken is put into a tin, and counted on Saturdays: in the year it came to £${12 + index * 3}.${10 + index}, of which £${3 + index}.05 was spent on rope, tar and candles, and the rest went to the rower, who has no other wage. We saw the book. It is kept with care, and adds up. We note that four of the twelve ferries on the two rivers now take less in a year than the rope costs them, and that ${name} ${index % 3 ? 'is not one of these' : 'is one of these'}.`,
    ],
    advice:
      index % 2
        ? 'It would be better with a light on the quay, and best with a bridge.'
        : 'It is never late, and never quite dry.',
  }),
)

function gradeOf(index: number): string {
  return GRADES[index % GRADES.length] ?? 'A'
}
