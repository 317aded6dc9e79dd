/** Ways to call the command that are not understood or cannot be followed. */
export type Complaint =
  | 'no-command'
  | 'unknown-command'
  | 'no-source'
  | 'several-sources'
  | 'no-output'
  | 'unknown-option'
  | 'unknown-format'
  | 'unknown-language'
  | 'unknown-theme'
  | 'unknown-wave'
  | 'wrong-width'
  | 'not-written'
  | 'no-bank'
  | 'no-folder'
  | 'wrong-base-url';

/** What a JSON parser can stumble over, by jsonc-parser's own names. https://github.com/microsoft/node-jsonc-parser */
export type SyntaxFault =
  | 'InvalidSymbol'
  | 'InvalidNumberFormat'
  | 'PropertyNameExpected'
  | 'ValueExpected'
  | 'ColonExpected'
  | 'CommaExpected'
  | 'CloseBraceExpected'
  | 'CloseBracketExpected'
  | 'EndOfFileExpected'
  | 'InvalidCommentToken'
  | 'UnexpectedEndOfComment'
  | 'UnexpectedEndOfString'
  | 'UnexpectedEndOfNumber'
  | 'InvalidUnicode'
  | 'InvalidEscapeCharacter'
  | 'InvalidCharacter';

/** A phrase with `{count}` in the plural forms of its language; `other` stands in for those that it does not need. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The phrases of the command itself; those of the problems are in `feed/problem-messages/`. */
export interface CliMessages {
  readonly usage: string;
  readonly error: string;
  readonly warning: string;
  readonly errors: PluralForms;
  readonly warnings: PluralForms;
  /** With `{counts}`. */
  readonly valid: string;
  readonly invalid: string;
  /** A file that cannot be written; with `{found}`. */
  readonly unwritable: string;
  /** With `{found}`. */
  readonly complaints: Readonly<Record<Complaint, string>>;
  readonly syntax: Readonly<Record<SyntaxFault, string>>;
}
