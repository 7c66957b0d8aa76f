// A mistake in the command line, said in one sentence.

export class OptionProblem extends Error {
  override name = 'OptionProblem';
}
