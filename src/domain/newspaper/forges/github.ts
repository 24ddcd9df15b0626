import { type Engine, engineLines } from './engine.ts';
import { BUILD, block, findWhetherDue, GET_ENGINE, KEEP_ADDRESSES, whyDue } from './scripts.ts';

const RUN = `\${{ github.run_id }}-\${{ github.run_attempt }}`;

/** The workflow that publishes a newspaper on GitHub Pages. */
export const githubWorkflow = (
	engine: Engine | undefined,
): string => `# Publishes this newspaper on GitHub Pages. In the settings of the repository, under Pages, choose “GitHub
# Actions” as the source; and see that url in site.yaml is the address it says.
name: Publish

on:
  push:
    branches: [main]
  workflow_dispatch:
  # GitHub starts these late where many start at once, and ends them in public repositories in which
  # nothing has happened for 60 days.
  schedule:
    - cron: '7,37 * * * *'

permissions:
  contents: read

concurrency:
  group: publish
  cancel-in-progress: false

env:
${engineLines(engine, '  ')}
jobs:
${whyDue('  ')}  due:
    runs-on: ubuntu-latest
    outputs:
      now: \${{ steps.due.outputs.now }}
    steps:
      - uses: actions/cache/restore@v4
        with:
          path: due
          key: broadsheet-due-${RUN}
          restore-keys: broadsheet-due-
      - id: due
        run: ${block(
					`${findWhetherDue('[ "$GITHUB_EVENT_NAME" = schedule ]')}
echo "now=$now" >> "$GITHUB_OUTPUT"`,
					'          ',
				)}
  publish:
    needs: due
    if: needs.due.outputs.now == 'true'
    runs-on: ubuntu-latest
    permissions:
      contents: write
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
        with:
          path: newspaper
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - name: Get the engine
        run: ${block(GET_ENGINE, '          ')}      # What the last build remembers goes into the packages, which must be there before. Paths are part of
      # what it remembers, so keep them as they are.
      - uses: actions/cache@v4
        with:
          path: |
            engine/node_modules/.cache/broadsheet
            site
          key: broadsheet-site-${RUN}
          restore-keys: broadsheet-site-
      - name: Build
        run: ${block(BUILD, '          ')}      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
      - id: deployment
        uses: actions/deploy-pages@v4
      - name: Keep the addresses that are published
        run: ${block(KEEP_ADDRESSES, '          ')}      # Only once the site is out: until then the next run by the clock has something to do.
      - uses: actions/cache/save@v4
        with:
          path: due
          key: broadsheet-due-${RUN}
`;
