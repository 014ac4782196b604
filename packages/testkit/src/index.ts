export * from './create-host.ts';
export * from './make-distributions.ts';
export * from './project-builder.ts';
export * from './run-bundle.ts';
export * from './runner-files.ts';
export * from './scripted-index.ts';
export * from './temporary-folder.ts';
export * from './workflow-commands.ts';
