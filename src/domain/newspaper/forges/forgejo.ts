import { type Engine, engineLines } from './engine.ts';
import { BUILD, block, findWhetherDue, GET_ENGINE, KEEP_ADDRESSES, whyDue } from './scripts.ts';

const RUN = `\${{ github.run_id }}-\${{ github.run_attempt }}`;

/** Puts the site into the branch \`pages\`, alone: of what it was before, no forge needs to keep anything. */
const PUSH = `export GIT_DIR="$PWD/pages.git" GIT_WORK_TREE="$PWD/site"
git init --quiet
git add --all --force
git -c user.name=Broadsheet -c user.email=broadsheet@localhost commit --quiet --message 'Publish'
git -c "http.extraHeader=Authorization: Basic $(printf 'token:%s' "$TOKEN" | base64 | tr -d '\\n')" \\
  push --quiet --force "$REPOSITORY" HEAD:refs/heads/pages`;

/** The workflow that publishes a newspaper on the pages of a Forgejo, such as Codeberg. */
export const forgejoWorkflow = (
	engine: Engine | undefined,
): string => `# Publishes this newspaper in the branch “pages” of this repository, which Codeberg serves as
# https://NAME.codeberg.page/REPOSITORY: write that as url into site.yaml. In the settings of the
# repository, switch Actions on; and write the label of a runner that you may use behind runs-on.
name: Publish

on:
  push:
    branches: [main]
  workflow_dispatch:
  schedule:
    - cron: '7,37 * * * *'

concurrency:
  group: publish
  cancel-in-progress: false

env:
${engineLines(engine, '  ')}
jobs:
${whyDue('  ')}  due:
    runs-on: docker
    outputs:
      now: \${{ steps.due.outputs.now }}
    steps:
      - uses: https://data.forgejo.org/actions/cache/restore@v4
        with:
          path: due
          key: broadsheet-due-${RUN}
          restore-keys: broadsheet-due-
      - id: due
        shell: bash
        run: ${block(
					`${findWhetherDue('[ "$GITHUB_EVENT_NAME" = schedule ]')}
echo "now=$now" >> "$GITHUB_OUTPUT"`,
					'          ',
				)}
  publish:
    needs: due
    if: needs.due.outputs.now == 'true'
    runs-on: docker
    steps:
      - uses: https://data.forgejo.org/actions/checkout@v4
        with:
          path: newspaper
      - uses: https://data.forgejo.org/actions/setup-node@v4
        with:
          node-version: 24
      - name: Get the engine
        shell: bash
        run: ${block(GET_ENGINE, '          ')}      # What the last build remembers goes into the packages, which must be there before. Paths are part of
      # what it remembers, so keep them as they are.
      - uses: https://data.forgejo.org/actions/cache@v4
        with:
          path: |
            engine/node_modules/.cache/broadsheet
            site
          key: broadsheet-site-${RUN}
          restore-keys: broadsheet-site-
      - name: Build
        shell: bash
        run: ${block(BUILD, '          ')}      # A forge of this kind serves a branch, and has no other way.
      - name: Push to the branch pages
        shell: bash
        env:
          REPOSITORY: \${{ github.server_url }}/\${{ github.repository }}.git
          TOKEN: \${{ github.token }}
        run: ${block(PUSH, '          ')}      - name: Keep the addresses that are published
        shell: bash
        run: ${block(KEEP_ADDRESSES, '          ')}      # Only once the site is out: until then the next run by the clock has something to do.
      - uses: https://data.forgejo.org/actions/cache/save@v4
        with:
          path: due
          key: broadsheet-due-${RUN}
`;
