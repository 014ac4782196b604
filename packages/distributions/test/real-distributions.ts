import { join } from 'node:path';
import { download } from '#http';
import { readProjectPage } from '#index-client';
import { scrubEnvironment } from '#process';
import { indexSettings } from '#python-env';

/**
 * Distributions of PyPI, by sha256: wheels and sdists; metadata 1.0, 1.1, 1.2 and 2.1 to 2.5; made by distutils,
 * setuptools, flit, hatchling, poetry, pdm, scikit-build, maturin and uv from 2005 to 2026; pure and of platforms; with
 * licence expressions, dynamic fields, import names, `License-File` before 2.4, extras, letters outside ASCII; with
 * descriptions in Markdown, reStructuredText, plain text and without a type. None with metadata 2.0, which never
 * became a standard: twine refuses to send it, and PyPI to take it.
 */
export const REAL_DISTRIBUTIONS: Readonly<Record<string, string>> = {
  'antlr4-python3-runtime-4.9.3.tar.gz': 'f224469b4168294902bb1efa80a8bf7855f24c99aef99cbefc1bcd3cce77881b',
  'attrs-25.3.0-py3-none-any.whl': '427318ce031701fea540783410126f03899a97ffc6f61596ad581ac2e40e3bc3',
  'attrs-25.3.0.tar.gz': '75d7cefc7fb576747b2c81b4442d4d4a1ce0900973527c011d1030fd3bf4af1b',
  'black-24.10.0-py3-none-any.whl': '3bb2b7a1f7b685f85b11fed1ef10f8a9148bceb49853e47a294a3dd963c1dd7d',
  'certifi-2018.1.18.tar.gz': 'edbc3f203427eef571f79a7692bb160a2b0f7ccaa31953e99bd17e307cf63f7d',
  'certifi-2025.1.31-py3-none-any.whl': 'ca78db4565a652026a4db2bcdf68f2fb589ea80d0be70e03929ed730746b84fe',
  'defusedxml-0.7.1.tar.gz': '1bb3032db185915b62d7c6209c5a8792be6a32ab2fedacc84e01b52c51aa3e69',
  'docutils-0.21.2-py3-none-any.whl': 'dafca5b9e384f0e419294eb4d2ff9fa826435bf15f15b7bd45723e8ad76811b2',
  'enum34-1.1.6.tar.gz': '8ad8c4783bf61ded74527bffb48ed9b54166685e4230386a9ed9b1279e2df5b1',
  'flit_core-4.2.0-py3-none-any.whl': '2bee22dc8ba89c2e35b4e1ad575e596aac945c85672dd8f3cad21b629036e044',
  'flit_core-4.2.0.tar.gz': '84e4e4d8fdd45ba2613800a3ebc6834de26d47ec9746efc3719f94181137b460',
  'ftfy-6.3.1.tar.gz': '9b3c3d90f84fb267fe64d375a07b7f8912d817cf86009ae134aa03e1819506ec',
  'hatchling-1.33.0-py3-none-any.whl': '415290b84f464d2884303fca8974d38e7b85579069fab02a15db0828fbb1446d',
  'hatchling-1.33.0.tar.gz': '4c422bd4d554fcff5de5b73e9596f85e41e9f97f7e553d8f7595ecb31a627bef',
  'idna-2.7.tar.gz': '684a38a6f903c1d71d6d5fac066b58d7768af4de2b832e426ec79c30daa94a16',
  'idna-3.10-py3-none-any.whl': '946d195a0d259cbba61165e88e65941f16e9b36ea6ddb97f00452bae8b1287d3',
  'idna-3.10.tar.gz': '12f65c9b470abda6dc35cf8e63cc574b1c52b11df2c86030af0ac09b01b13ea9',
  'MarkupSafe-3.0.2-cp313-cp313-musllinux_1_2_x86_64.whl':
    '444dcda765c8a838eaae23112db52f1efaf750daddb2d9ca300bcae1039adc5c',
  'markupsafe-3.0.2.tar.gz': 'ee55d3edf80167e48ea11a923c7386f4669df67d7994554387f84e7d8b0a2bf0',
  'ninja-1.11.1.3-py3-none-win_arm64.whl': '17978ad611d8ead578d83637f5ae80c2261b033db0b493a7ce94f88623f29e1b',
  'ninja-1.11.1.3.tar.gz': 'edfa0d2e9d7ead1635b03e40a32ad56cc8f56798b6e2e9848d8300b174897076',
  'ordereddict-1.1.tar.gz': '1c35b4ac206cef2d24816c89f89cf289dd3d38cf7c449bb3fab7bf6d43f01b1f',
  'packaging-26.3-py3-none-any.whl': 'd7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c',
  'packaging-26.3.tar.gz': '94edc256424af38762eb31306eed28beb9f0efc50a8837492c9d6fd6004aed79',
  'pdm_backend-2.4.3-py3-none-any.whl': '07c7e7ae9dc7bbaf9a470e8d2cc59e987bf2897c2f27a7efbde8f1534c0ea4ee',
  'pdm_backend-2.4.3.tar.gz': 'dbd9047a7ac10d11a5227e97163b617ad5d665050476ff63867d971758200728',
  'platformdirs-4.5.0.tar.gz': '70ddccdd7c99fc5942e9fc25636a8b34d04c24b335100223152c2803e4063312',
  'poetry_core-1.0.0-py2.py3-none-any.whl': '769288e0e1b88dfcceb3185728f0b7388b26d5f93d6c22d2dcae372da51d200d',
  'poetry_core-2.5.0-py3-none-any.whl': '98ee465b66f7e14bb9fbe68fb5e00d0cff184f036993ec94610ae4b5612f3add',
  'poetry_core-2.5.0.tar.gz': '81d04c9253b19d0604718268d781867c8f7b2128e5b25bbf1e84141eec6b89c4',
  'pycparser-2.21.tar.gz': 'e644fdec12f7872f86c58ff790da456218b10f863970249516d60a5eaca77206',
  'pyproject_metadata-0.9.1.tar.gz': 'b8b2253dd1b7062b78cf949a115f02ba7fa4114aabe63fa10528e9e1a954a816',
  'python-dateutil-2.9.0.post0.tar.gz': '37dd54208da7e1cd875388217d5e00ebd4179249f90fb72437e91a35459a0ad3',
  'pytz-2025.2-py2.py3-none-any.whl': '5ddf76296dd8c44c26eb8f4b6f35488f3ccbf6fbbd7adee0b7262d43f0ec2f00',
  'PyYAML-6.0.2-cp312-cp312-macosx_11_0_arm64.whl': 'ce826d6ef20b1bc864f0a68340c8b3287705cae2f8b4b1d932177dcc76721725',
  'pyyaml-6.0.2.tar.gz': 'd584d9ec91ad65861cc08d42e834324ef890a082e591037abe114850ff7bbc3e',
  'requests-2.22.0-py2.py3-none-any.whl': '9cf5292fcd0f598c671cfc1e0d7d1a7f13bb8085e9a590f48c010551dc6c4b31',
  'requests-2.32.3.tar.gz': '55365417734eb18255590a9ff9eb97e9e1da868d4ccd6402399eaf68af20a760',
  'rpds_py-0.22.3-cp312-cp312-win32.whl': '593eba61ba0c3baae5bc9be2f5232430453fb4432048de28399ca7376de9c627',
  'rpds_py-0.22.3.tar.gz': 'e32fee8ab45d3c2db6da19a5323bc3362237c8b653c70194414b892fd06a080d',
  'scikit_build_core-1.1.2.tar.gz': '7893709119c5ab1be75cd10442383132c9433b9f104dacef5185949efbea7974',
  'setuptools-80.9.0-py3-none-any.whl': '062d34222ad13e0cc312a4c02d73f059e86a4acbfbdea8f8f76b28c99f306922',
  'simplejson-4.3.0.tar.gz': 'ffe34ab51a0d37e6d1c661a5672df00d2d5e18804e38eac07abffb83fa5ec3d7',
  'six-1.17.0-py2.py3-none-any.whl': '4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274',
  'six-1.17.0.tar.gz': 'ff70335d468e7eb6ec65b95b99d3a2836546063f63acc5171de367e834932a81',
  'tomli-2.2.1-cp313-cp313-win32.whl': 'd3f5614314d758649ab2ab3a62d4f2004c825922f9e370b29416484086b264ec',
  'typing_extensions-4.12.2-py3-none-any.whl': '04e5ca0351e0f3f85c6853954072df659d0d13fac324d0072316b67d7794700d',
  'typing_extensions-4.12.2.tar.gz': '1a7ead55c7e559dd4dee8856e3a88b41225abfe1ce8df57b7c13915fe121ffb8',
  'Unidecode-1.3.8-py3-none-any.whl': 'd130a61ce6696f8148a3bd8fe779c99adeb4b870584eeb9526584e9aa091fd39',
  'uv_build-0.9.9.tar.gz': '1a9c05f294547324631c7f5ff7e8eeed184be38f9258323796d6444c426ea4f0',
  'wheel-0.33.6-py2.py3-none-any.whl': 'f4da1763d3becf2e2cd92a14a7c920f0f00eca30fdde9ea992c836685b9faf28',
  'zipp-3.21.0-py3-none-any.whl': 'ac1bbe05fd2991f160ebce24ffbac5f6d11d83dc90891255885223d42b3cd931',
  'zope.interface-7.2-cp312-cp312-win_amd64.whl': '29caad142a2355ce7cfea48725aa8bcf0067e2b5cc63fcf5cd9f97ad12d6afb5',
  'zope.interface-7.2.tar.gz': '8b49f1a3d1ee4cdaf5b32d2e738362c7f5e40ac8b46dd7d1a65e82a4872728fe',
};

/** A few that differ much, for every run of the tests. */
export const A_FEW: readonly string[] = [
  'certifi-2025.1.31-py3-none-any.whl',
  'flit_core-4.2.0.tar.gz',
  'antlr4-python3-runtime-4.9.3.tar.gz',
  'requests-2.22.0-py2.py3-none-any.whl',
];

/**
 * Downloads some of them from the index that this machine is configured for.
 * @param hashes - the sha256 of each
 * @throws when the index hasn't got one of them, or has other bytes
 */
export async function fetchDistributions(
  filenames: readonly string[],
  folder: string,
  hashes: Readonly<Record<string, string>> = REAL_DISTRIBUTIONS,
): Promise<void> {
  const environment = scrubEnvironment(process.env);
  const settings = await indexSettings(environment);
  const context = {
    environment,
    certificates: settings.cert === null ? [] : [settings.cert],
    proxy: settings.proxy ?? undefined,
    allowHttpHosts: settings.trustedHosts,
  };
  const waiting = [...filenames];
  const work = async (): Promise<void> => {
    for (let filename = waiting.shift(); filename !== undefined; filename = waiting.shift()) {
      const project = /^(.+?)-\d/u.exec(filename)?.[1] ?? '';
      const page = await readProjectPage(settings.indexUrl, project, context);
      const file = page.files.find((listed) => listed.filename === filename);
      const sha256 = hashes[filename];
      if (file === undefined || sha256 === undefined) throw new Error(`${page.url} doesn't list ${filename}`);
      await download(file.url, { ...context, sha256 }, join(folder, filename));
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
}
