import { keptByText } from '../model/kept.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');
const SHORT = MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\.?`);
const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Forms of English headings and the folded Vietnamese words that mean the same; earlier ones first. */
const FORMS: readonly (readonly [RegExp, string | ((all: string, ...parts: string[]) => string)])[] = [
  [
    /\((?:the )?(?:same|corresponding) period (?:of |in )?(?:the )?(?:last|previous|preceding) year ?= ?100\)/g,
    'so voi cung ky nam truoc',
  ],
  [/\((?:the )?(?:last|previous|preceding) year ?= ?100\)/g, 'so voi nam truoc'],
  [/\((?:the )?(?:last|previous|preceding) month ?= ?100\)/g, 'so voi thang truoc'],
  [/(?:as )?compared (?:to|with)|(?<![a-z])(?:versus|vs\.?|as against|against)(?![a-z])/g, 'so voi'],
  [
    /(?:the )?(?:same|corresponding) period (?:of |in )?(?:the )?(?:last|previous|preceding) year/g,
    'cung ky nam truoc',
  ],
  [/(?:the )?(?:same|corresponding) period (?:of |in )?((?:19|20)\d\d)/g, 'cung ky nam $1'],
  [
    /(?:the )?same (?:time|date|point in time) (?:of |in )?(?:the )?(?:last|previous|preceding) year/g,
    'cung thoi diem nam truoc',
  ],
  [
    /(?:the )?same (?:time|date|point in time) (?:of |in )?(?:the )?(?:last|previous|preceding) month/g,
    'cung thoi diem thang truoc',
  ],
  [/(?:the )?(?:last|previous|preceding) month/g, 'thang truoc'],
  [/(?:the )?(?:last|previous|preceding) quarter/g, 'quy truoc'],
  [/(?<=so voi )(?:the )?(?:last|previous|preceding) year/g, 'nam truoc'],
  [/(?<=so voi )(?:the )?(?:annual |year )?plan(?: of)?/g, 'ke hoach'],
  [/% of (?:the )?(?:annual |year )?plan/g, 'so voi ke hoach'],
  [/(?<![a-z])(?:estimated?|estimation|est\.)(?![a-z])/g, 'uoc tinh'],
  [/(?<![a-z])preliminary(?![a-z])/g, 'so bo'],
  [/(?<![a-z])(?:accumulat(?:ed|ion|ive)|cumulative)(?: of)?(?![a-z])/g, 'cong don'],
  [/(?<![a-z])growth(?: rate)?(?![a-z])/g, 'toc do tang'],
  [/(?<![a-z])structure(?![a-z])/g, 'co cau'],
  [
    new RegExp(
      `(?:the )?(?:first )?(?<![a-z\\d])(\\d{1,2}|${NUMBERS.join('|')}) months(?: of)?(?: the)?(?: year)?`,
      'g',
    ),
    (_, count = '') => `${NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 1 : count} thang`,
  ],
  [
    new RegExp(`(?:the )?(${ORDINALS.join('|')}) quarter(?: of)?(?: the year)?`, 'g'),
    (_, which = '') => `quy ${ORDINALS.indexOf(which) + 1}`,
  ],
  [/(?<![a-z])quarter (iv|i{1,3}|[1-4])(?: of)?(?![a-z\d])/g, 'quy $1'],
  ...SHORT.flatMap((name, i): (readonly [RegExp, string])[] => [
    [
      new RegExp(`(?:as of|as at|at) (\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?:${name}),? ((?:19|20)\\d\\d)`, 'g'),
      `thoi diem $1/${i + 1}/$2`,
    ],
    [
      new RegExp(`(?:as of|as at|at) (?:${name}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)`, 'g'),
      `thoi diem $1/${i + 1}/$2`,
    ],
    [new RegExp(`(?<![a-z\\d] ?/ ?|[a-z])(?:${name})(?: of)?,?(?= (?:(?:19|20)\\d\\d|so voi))`, 'g'), `thang ${i + 1}`],
  ]),
];

/** Words that only English headings have; others are left as they are. */
const ENGLISH = new RegExp(
  `(?<![a-z])(?:compared|same period|previous|last (?:year|month|quarter)|estimated?|est\\.|preliminary|months|quarter|as of|cumulative|accumulat[a-z]+|growth|structure|plan|(?:${SHORT.join('|')}),? (?:of )?(?:19|20)\\d\\d)`,
);

/** A folded English heading with its words of time and comparison in folded Vietnamese; any other text as it is. */
export const inVietnamese = keptByText((plain) => {
  if (!ENGLISH.test(plain)) return plain;
  return FORMS.reduce((rest, [form, words]) => rest.replace(form, words as string), plain)
    .replace(/\s+/g, ' ')
    .trim();
});
