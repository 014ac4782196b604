import type { Command } from './command.ts';
import { chooseFolder } from './upload-files.ts';

const FOLDER = 'packages-dir';

/** `upload` with files and patterns in place of the folder of its action. */
export function withFiles(command: Command): Command {
  return {
    ...command,
    operandInputs([first]) {
      return first === undefined ? {} : { [FOLDER]: first };
    },
    async execute(reader, operands, host, terminal) {
      if (operands.length === 0) return command.execute(reader, operands, host, terminal);
      const { folder, remove } = await chooseFolder(operands, host, reader.workspace);
      const inFolder = {
        ...reader,
        path: (name: string) => (name === FOLDER ? folder : reader.path(name)),
        optionalPath: (name: string) => (name === FOLDER ? folder : reader.optionalPath(name)),
      };
      try {
        return await command.execute(inFolder, operands, host, terminal);
      } finally {
        await remove();
      }
    },
  };
}
