import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { installInto, type InstalledProject } from './installed-project.ts';
import { parseWorkflowText, type Workflow } from './workflow-file.ts';
import { WORKFLOW_RULES } from './workflow-rules.ts';

const TEMPLATES = ['self-contained', 'compiled', 'reusable-caller', 'single-job', 'gitea-registry', 'several-packages'];

const CASES = [[], ['--on-failure']].flatMap((words) => [
  ...TEMPLATES.map((template) => [template, 'http://10.0.0.7:3000/team/sample.git', words] as const),
  ...TEMPLATES.filter((template) => template !== 'gitea-registry').map(
    (template) => [template, 'https://github.com/team/sample.git', words] as const,
  ),
]);

describe.each(CASES)('what init makes of %s for %s with %j', (template, remote, words) => {
  let project: InstalledProject;
  let workflows: readonly Workflow[];

  beforeAll(async () => {
    project = await installInto(remote, template, words);
    const folder = remote.startsWith('https://github.com/') ? '.github/workflows' : 'action-templates';
    workflows = [
      parseWorkflowText(
        `${folder}/${template}.yml`,
        project.workflow.replaceAll('http://10.0.0.7:3000/', 'https://gitea.example/'),
      ),
      parseWorkflowText(
        `${folder}/rehearsal.yml`,
        project.rehearsal.replaceAll('http://10.0.0.7:3000/', 'https://gitea.example/'),
      ),
    ];
  });

  test('is what GitHub’s own parser takes', () => {
    for (const { path, text } of workflows) {
      const content = text.replaceAll(/uses: https:\/\/[^/]+\//gu, 'uses: ');
      const { context } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
      expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    }
  });

  test.each(Object.entries(WORKFLOW_RULES))('%s', (_, problemsOf) => {
    expect(workflows.flatMap(problemsOf)).toEqual([]);
  });

  test('tells an issue of a release that stopped only where it was asked for', () => {
    const isAsked = words.includes('--on-failure');
    expect(workflows.map(({ text }) => text.includes('/actions/report-failure@'))).toEqual([isAsked, false]);
    expect(project.releasing.includes('Release v1.2.3 stopped at') || template === 'several-packages').toBe(
      isAsked || template === 'several-packages',
    );
    expect(project.releasing).toContain(isAsked ? 'has one issue: `Release' : 'init --on-failure');
  });

  test('holds nothing that somebody still had to fill in', () => {
    for (const text of [project.workflow, project.rehearsal, project.releasing]) {
      expect(text).not.toMatch(/gitea\.example\.com|Copy it to|\{\{[#^/\w]/u);
    }
  });
});
