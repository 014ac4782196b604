// Words that a reader would have to read twice, and what to write instead. Plain American English, as MDN, Stripe and
// GitHub Docs write it. A word belongs here when it was written more than once.

/** Pattern, and what to write instead. A pattern needs no flags: case doesn't count, and a space stands for any blanks. */
export const WORDS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bmend(?:s|ed|ing)?\b(?!-dependencies)/, 'fix'],
  [
    /(?<!\bthere )(?<!\bhere )\b(?:is|are|was|were) no (?!longer\b|more\b|better\b|worse\b|less\b|matter\b)/,
    'is not a',
  ],
  [/\b(?:is|are) there twice\b/, 'appears twice'],
  [/\bwants\b/, 'needs'],
  [/\bstands for commit\b/, 'points to commit'],
  [/\bno way to it\b/, "can't be reached"],
  [/\b(?:use[sd]?|using) (?:the version )?up\b/, "can't be reused"],
  [/\bone word too many\b/, "unexpected argument 'x'"],
  [/\bnot foreseen\b/, 'this is a bug, please report it'],
  [/\bcannot\b|\bcan not\b/, "can't"],
  [/\bfor ever\b/, 'forever'],
  [/\b(?:of )?somebody else's\b/, "another person's"],
  [/\bit hasn't\b/, "it doesn't have"],
  [/\bwhose like\b|\band their like\b/, 'and similar'],
  [/\bwhat is there\b/, 'what exists'],
  [/\b(?:the|our|this) house\b/, 'the suite'],
  [/\blicen(?:ce|cing)(?:s|d)?\b/, 'license'],
  [
    /\b(?:normal|organ|recogn|real|minim|maxim|summar|author|custom|serial|synchron|categor|emphas)is(?:e|es|ed|ing|ation|ations)\b/,
    'the spelling with z',
  ],
  [/\b(?:behaviour|colour|favour|honour|neighbour|labour)\w*/, 'the spelling with -or'],
  [/\bcentre\b|\bcatalogue\b|\bdefence\b/, 'the American spelling'],
  [/\bdivided by (?:commas|lines)\b/, 'separated by commas'],
  [/\be-mails?\b/, 'email'],
  [/\bper cent\b/, 'percent'],
  [/[\d}] %(?!\w)/, "the percent sign without a space: '70%'"],
  [/\bhalf-way\b/, 'halfway'],
  [/\blies? beside\b/, 'is next to'],
  [/\ball the same\b/, 'anyway'],
  [/\banew\b/, 'again'],
  [/\b(?:tell|tells|told) of\b/, 'mention, describe or report'],
  [/\bis to be had\b/, 'is available'],
  [/\bin any case\b/, 'either way'],
  [/\bso that nobody knows\b/, 'and it is unknown'],
];
