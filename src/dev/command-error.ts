/** A failure that one sentence explains: the command prints the sentence, and no stack. */
export class CommandError extends Error {}

/** Runs a command's work; an expected failure is printed as its sentence, and the exit code is 1. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		process.exitCode = 1;
		console.error(error instanceof CommandError ? error.message : error);
	}
}
