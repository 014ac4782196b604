/** A project on PyPI whose sources are searched for secrets, pinned by the hash of its sdist. */
export interface SearchedProject {
  readonly name: string;
  /** File name of its sdist. */
  readonly sdist: string;
  /** Of the sdist; 64 hexadecimal digits. */
  readonly sha256: string;
  /**
   * Where something is warned of outside of tests, examples and documentation, and what a person makes of it: a secret
   * that is meant to be public, or a false alarm. Nothing else may be found there.
   */
  readonly elsewhere?: Readonly<Record<string, 'public' | 'false alarm'>>;
  /** Files with keys made for tests, which have to be warned of and must not stop. */
  readonly testKeys?: readonly RegExp[];
}

/** Chosen for what they have to do with keys, passwords and tokens; none has given one away. */
export const SEARCHED_PROJECTS: readonly SearchedProject[] = [
  {
    name: 'pycryptodome',
    sdist: 'pycryptodome-4.4.0.tar.gz',
    sha256: 'eab7620c60c85f3fa251d026ec06e094f036d96187bebb9752e46fbcebabbb55',
    testKeys: [/^lib\/Crypto\/SelfTest\/PublicKey\//u, /^lib\/Crypto\/SelfTest\/Protocol\//u],
  },
  {
    name: 'gevent',
    sdist: 'gevent-26.9.0.tar.gz',
    sha256: '4dd4703d71737a456c1c9df5cd43a82934e5b10c87549caa02495f487d1ef0b1',
    testKeys: [/greentest\/.*\.pem$/u, /^src\/gevent\/tests\/.*\.(?:pem|key)$/u],
  },
  {
    name: 'dulwich',
    sdist: 'dulwich-1.2.21.tar.gz',
    sha256: '5d3939f64883e6799614cab708ef4ee9ef415dd6dcad47527cdbb0eea43bf3a2',
    testKeys: [/^contrib\/test_[^/]*\.py$/u],
  },
  {
    name: 'python-ldap',
    sdist: 'python_ldap-3.4.8.tar.gz',
    sha256: '18dc7460470c6ff64ed5c04ee21c56dbfee7ab433a53213ba91e407eea44c34c',
    testKeys: [/^Lib\/slapdtest\/certs\//u],
  },
  {
    name: 'requests',
    sdist: 'requests-2.34.2.tar.gz',
    sha256: 'f288924cae4e29463698d6d60bc6a4da69c89185ad1e0bcc4104f584e960b9ed',
  },
  {
    name: 'flask',
    sdist: 'flask-3.1.3.tar.gz',
    sha256: '0ef0e52b8a9cd932855379197dd8f94047b359ca0a78695144304cb45f87c9eb',
  },
  {
    name: 'boto3',
    sdist: 'boto3-1.44.8.tar.gz',
    sha256: '32f646d28ea25820ec210cfa48e2409bf06a4a529c8b243013fd045716e99826',
  },
  {
    name: 'paramiko',
    sdist: 'paramiko-5.1.0.tar.gz',
    sha256: '239b5f9b2a53006cd54f83cf8495ee742083708ead947882c8dd2786de79f39b',
  },
  {
    name: 'httpx',
    sdist: 'httpx-0.28.1.tar.gz',
    sha256: '75e98c5f16b0f35b567856f597f06ff2270a374470a5c2392242528e3e3e42fc',
  },
  {
    name: 'aiohttp',
    sdist: 'aiohttp-3.14.5.tar.gz',
    sha256: '5558a7f5a05af9ecf744af91e5baefc436f93c9333e656c27ec253f9a6bbe178',
  },
  {
    name: 'urllib3',
    sdist: 'urllib3-2.8.0.tar.gz',
    sha256: '63bf2ead4c879426ebf22ef2a781eeb4aa3b4ae798a0435506f8687fd5bb9b63',
  },
  {
    name: 'twine',
    sdist: 'twine-7.0.0.tar.gz',
    sha256: '85cdb29c518efef867360ae4acd4b0dfd61c8654a22fca08e6f8539f05022177',
  },
  {
    name: 'keyring',
    sdist: 'keyring-25.7.0.tar.gz',
    sha256: 'fe01bd85eb3f8fb3dd0405defdeac9a5b4f6f0439edbb3149577f244a2e8245b',
  },
  {
    name: 'pyjwt',
    sdist: 'pyjwt-2.15.1.tar.gz',
    sha256: '4f259e80cdfb6b3fc18a7de51fd1ef9ec79652f25019bae68975ca2468a34df8',
  },
  {
    name: 'authlib',
    sdist: 'authlib-1.9.10.tar.gz',
    sha256: 'f7453c4a3f5975f94cc55223c4d48ff9c7d8d3b4e3d727ed2549edaeb9b85d50',
  },
  {
    name: 'huggingface-hub',
    sdist: 'huggingface_hub-2.4.0.tar.gz',
    sha256: '13a6158b9e3393d9d3f248ce99074d50c2a0a1449fb9d8e2f710751e2084c188',
  },
  {
    name: 'openai',
    sdist: 'openai-3.57.0.tar.gz',
    sha256: '5a0a89d6a542efc85e2a8cec701ca9265b795d578c777828e10fafdf80e333b6',
  },
  {
    name: 'anthropic',
    sdist: 'anthropic-2.14.0.tar.gz',
    sha256: 'afb02f4df8efba429ff769bbfd71340d8b244b41ba42c073a45cc307702549fe',
  },
  {
    name: 'stripe',
    sdist: 'stripe-16.1.0.tar.gz',
    sha256: '21e72b6779b8cff337ca8d2b8d30138f2d68f6a8d739701076f06a418ad75b8c',
  },
  {
    name: 'slack-sdk',
    sdist: 'slack_sdk-3.48.0.tar.gz',
    sha256: 'e54389b4b9b221c9d57f1d98bc1e28f4918e4e0bc435cc5d430216cb1ab6ad7c',
  },
  {
    name: 'sqlalchemy',
    sdist: 'sqlalchemy-2.1.9.tar.gz',
    sha256: 'd700a8b2edfb26282a470333d6bc4a454c4acda4d201a3bea7b72fa76c217d28',
    // The password of everybody's first database: scott:tiger, with a tail for SQL Server
    elsewhere: {
      'README.unittests.rst': 'public',
      'lib/sqlalchemy/dialects/mssql/base.py': 'public',
      'setup.cfg': 'public',
    },
  },
  {
    name: 'celery',
    sdist: 'celery-5.7.0.tar.gz',
    sha256: '6a5dfcf6662287204f009a02002b9e66c83d4105e47ebabdc7079108772fc6f0',
  },
  {
    name: 'scrapy',
    sdist: 'scrapy-2.19.0.tar.gz',
    sha256: '34130726582b64c91531162ab277c4053e558876d49ba219cb43679e71d80a87',
  },
  {
    name: 'redis',
    sdist: 'redis-8.1.0.tar.gz',
    sha256: '6e1a19beef9225c83efd689c7e6b7da2d5215b1f42cd13b7fc3714d0a09c7b25',
  },
  {
    name: 'itsdangerous',
    sdist: 'itsdangerous-2.2.0.tar.gz',
    sha256: 'e0050c0b7da1eea53ffaf149c0cfbb5c6e2e2b69c4bef22c81fa6eb73e5f6173',
  },
  {
    name: 'werkzeug',
    sdist: 'werkzeug-3.1.9.tar.gz',
    sha256: '55ca7c70a75689be937aa27f8ff4b018f06ff4838fc73045560bf0f5a1291060',
  },
  {
    name: 'tornado',
    sdist: 'tornado-6.6.1.tar.gz',
    sha256: '28e6311402af59c8b02e3fa0f5e7d8eb465b25081381803b127d97e6a4395d5a',
  },
  {
    name: 'sendgrid',
    sdist: 'sendgrid-6.12.5.tar.gz',
    sha256: 'ea9aae30cd55c332e266bccd11185159482edfc07c149b6cd15cf08869fabdb7',
  },
  {
    name: 'discord.py',
    sdist: 'discord_py-2.7.1.tar.gz',
    sha256: '24d5e6a45535152e4b98148a9dd6b550d25dc2c9fb41b6d670319411641249da',
  },
  {
    name: 'python-gitlab',
    sdist: 'python_gitlab-8.6.0.tar.gz',
    sha256: 'd1602164fb58ab280ceef460faf015cec6e7d83bb2d9cbae44ba448adb5568ef',
  },
  {
    name: 'PyGithub',
    sdist: 'pygithub-2.10.0.tar.gz',
    sha256: '90ff24ef1cd1bd57124c2a3869cafee9d7b066909129ecdaba2c2d1903bc118d',
  },
  {
    name: 'google-auth',
    sdist: 'google_auth-2.63.0.tar.gz',
    sha256: 'f198b99dd49e81f96f54abce2c03d4dd28fb7e3c77702eb6ae1c5bf25435054c',
  },
  {
    name: 'azure-identity',
    sdist: 'azure_identity-1.27.0.tar.gz',
    sha256: '6a4c50e25e8e9a47b324a95ad024897e56cb3c6241e0094e93b126a2bf71edc5',
  },
  {
    name: 'django',
    sdist: 'django-6.1.3.tar.gz',
    sha256: 'b5d2d9e35295065d13b1927b3f19a59bd119f737aa6299def14ccca1ae3c8c0d',
  },
];
