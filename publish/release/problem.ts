// Why a command of publishing stops: one sentence that says what to do next.

export class PublishProblem extends Error {}
