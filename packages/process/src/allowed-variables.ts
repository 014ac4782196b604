import { CERTIFICATE_VARIABLES, CLIENT_CERTIFICATE_VARIABLE } from '#release-model';

/**
 * The variables that a build, a test or a tool can see. Everything else stays in this process: a search for names that
 * sound secret would miss DATABASE_URL, SLACK_WEBHOOK and whatever is invented next. Upper case.
 */
const ALLOWED: readonly (readonly string[])[] = [
  // The machine and the user
  ['PATH', 'HOME', 'PWD', 'OLDPWD', 'USER', 'LOGNAME', 'SHELL', 'SHLVL', 'HOSTNAME', 'HOSTTYPE', 'OSTYPE', 'MACHTYPE'],
  ['TMPDIR', 'TEMP', 'TMP', 'XDG_*', 'TZ', 'TZDIR', 'LANG', 'LANGUAGE', 'LC_*', 'LOCPATH', 'LOCALE_ARCHIVE', 'UMASK'],
  ['TERM', 'TERMINFO', 'TERMINFO_DIRS', 'COLORTERM', 'COLUMNS', 'LINES', 'NO_COLOR', 'FORCE_COLOR', 'CLICOLOR*'],
  ['PY_COLORS', 'DEBIAN_FRONTEND', 'CONTAINER', 'DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'QT_*', 'GDK_*', 'SDL_*'],
  ['MPLBACKEND', 'LIBGL_*', 'MESA_*', 'EGL_PLATFORM', 'PYOPENGL_PLATFORM', '__CF_USER_TEXT_ENCODING'],
  // Windows can't start a program without some of these
  ['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'OS', 'COMPUTERNAME', 'USERNAME', 'USERDOMAIN*'],
  ['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES*', 'PUBLIC'],
  ['PROGRAMW6432', 'COMMONPROGRAMFILES*', 'COMMONPROGRAMW6432', 'ALLUSERSPROFILE', 'NUMBER_OF_PROCESSORS'],
  ['PROCESSOR_*', 'PSMODULEPATH', 'DRIVERDATA', 'MSYSTEM', 'MSYS*', 'MINGW_*', 'CHOCOLATEYINSTALL'],
  // Facts about the job; neither tokens nor the files and addresses through which steps talk to the runner
  ['CI', 'CONTINUOUS_INTEGRATION', 'ACT', 'IMAGEOS', 'IMAGEVERSION', 'AGENT_TOOLSDIRECTORY', 'GITEA_ACTIONS*'],
  ['FORGEJO_ACTIONS*', 'RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_NAME', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'RUNNER_DEBUG'],
  ['RUNNER_ENVIRONMENT', 'RUNNER_WORKSPACE', '@_ACTION', '@_ACTION_REF', '@_ACTION_REPOSITORY', '@_ACTIONS', '@_ACTOR'],
  ['@_ACTOR_ID', '@_API_URL', '@_BASE_REF', '@_EVENT_NAME', '@_GRAPHQL_URL', '@_HEAD_REF', '@_JOB', '@_REF'],
  ['@_REF_NAME', '@_REF_PROTECTED', '@_REF_TYPE', '@_REPOSITORY', '@_REPOSITORY_ID', '@_REPOSITORY_OWNER'],
  ['@_REPOSITORY_OWNER_ID', '@_RETENTION_DAYS', '@_RUN_ATTEMPT', '@_RUN_ID', '@_RUN_NUMBER', '@_SERVER_URL', '@_SHA'],
  ['@_TRIGGERING_ACTOR', '@_WORKFLOW', '@_WORKFLOW_REF', '@_WORKFLOW_SHA', '@_WORKSPACE'],
  // Compilers and their search paths
  ['CC', 'CXX', 'CPP', 'FC', 'F77', 'F90', 'LD', 'AS', 'AR', 'NM', 'RANLIB', 'STRIP', 'OBJCOPY', 'OBJDUMP', 'READELF'],
  ['LDSHARED', 'LDCXXSHARED', 'BLDSHARED', 'CCSHARED', 'WINDRES', 'RC', 'CFLAGS', 'CXXFLAGS', 'CPPFLAGS', 'LDFLAGS'],
  ['FFLAGS', 'FCFLAGS', 'ARFLAGS', 'OBJCFLAGS', 'LDLIBS', 'LIBS', 'MAKEFLAGS', 'MAKE', 'CPATH', 'C_INCLUDE_PATH'],
  ['CPLUS_INCLUDE_PATH', 'OBJC_INCLUDE_PATH', 'LIBRARY_PATH', 'LD_LIBRARY_PATH', 'LD_RUN_PATH', 'DYLD_*LIBRARY_PATH'],
  [
    'DYLD_*FRAMEWORK_PATH',
    'PKG_CONFIG*',
    'ACLOCAL_PATH',
    'CMAKE_*',
    'MESON*',
    'NINJA*',
    'SWIG*',
    'CYTHON*',
    'CYTHONIZE',
  ],
  ['CCACHE_*', 'DISTCC_HOSTS', 'MACOSX_DEPLOYMENT_TARGET', 'ARCHFLAGS', 'SDKROOT', 'DEVELOPER_DIR', 'HOMEBREW_PREFIX'],
  ['HOMEBREW_CELLAR', 'HOMEBREW_REPOSITORY', 'NIX_CFLAGS_*', 'NIX_LDFLAGS*', 'NIX_CC*', 'NIX_BINTOOLS*', 'NIX_STORE'],
  ['INCLUDE', 'LIB', 'LIBPATH', 'VS*COMNTOOLS', 'VSINSTALLDIR', 'VSCMD_*', 'VISUALSTUDIOVERSION', 'VC*DIR', 'VCTOOLS*'],
  ['WINDOWSSDK*', 'UCRTVERSION', 'UNIVERSALCRTSDKDIR', 'DISTUTILS_*', '_PYTHON_HOST_PLATFORM', 'CROSS_COMPILE'],
  // Other languages that are compiled into wheels
  ['RUSTC', 'RUSTC_WRAPPER', 'RUSTFLAGS', 'RUSTDOCFLAGS', 'RUSTUP_HOME', 'RUSTUP_TOOLCHAIN', 'RUST_BACKTRACE'],
  ['RUST_MIN_STACK', 'RUST_LOG', 'CARGO_HOME', 'CARGO_TARGET_*', 'CARGO_BUILD_*', 'CARGO_PROFILE_*', 'CARGO_NET_*'],
  ['CARGO_TERM_*', 'CARGO_INCREMENTAL', 'CARGO_ENCODED_RUSTFLAGS', 'SCCACHE_DIR', 'GOPATH', 'GOROOT', 'GOBIN'],
  [
    'GOPROXY',
    'GONOPROXY',
    'GONOSUMDB',
    'GOPRIVATE',
    'GOFLAGS',
    'GOCACHE',
    'GOMODCACHE',
    'GOOS',
    'GOARCH',
    'GOTOOLCHAIN',
  ],
  ['CGO_*', 'JAVA_HOME*', 'JDK_HOME', 'JRE_HOME', 'CLASSPATH', 'R_HOME', 'R_LIBS*', 'CUDA_*', 'NVIDIA_*', 'ROCM_*'],
  ['OMP_*', 'OPENBLAS*', 'MKL_*', 'BLIS_*', 'NUMEXPR_*', 'VECLIB_*', 'BLAS*', 'LAPACK*', 'ATLAS', 'NPY_*', 'HDF5_*'],
  ['GDAL_*', 'PROJ_*', 'GEOS_*', 'SPATIALITE_*', 'OPENSSL_DIR', 'OPENSSL_*_DIR', 'OPENSSL_STATIC', 'BOOST_*', 'EIGEN*'],
  ['LLVM_*', 'LIBCLANG_PATH', 'PROTOC', 'PROTOBUF_*', 'GRPC_PYTHON_*', 'ICU_*', 'LIBXML2_*', 'LIBXSLT_*'],
  // Python, its build back-ends and its tools
  ['PYTHON*', 'PYENV_*', 'VIRTUAL_ENV*', 'CONDA_*', '_OLD_VIRTUAL_*', '__PYVENV_LAUNCHER__', 'ASDF_*', 'MISE_DATA_DIR'],
  [
    'SOURCE_DATE_EPOCH',
    'SETUPTOOLS_*',
    'VCS_VERSIONING_*',
    'VERSIONINGIT_*',
    'PBR_*',
    'HATCH_BUILD_*',
    'HATCH_VCS_*',
    'PDM_BUILD_*',
  ],
  ['POETRY_DYNAMIC_VERSIONING_*', 'MATURIN_*', 'SKBUILD_*', 'SCIKIT_BUILD_*', 'CIBW_*', 'CIBUILDWHEEL', 'CFFI_*'],
  [
    'MYPYC_*',
    'PYO3_*',
    'MULTIBUILD_*',
    'AUDITWHEEL_*',
    'PYTEST_*',
    'HYPOTHESIS_*',
    'COVERAGE_*',
    'COV_*',
    'COVERALLS_PARALLEL',
  ],
  [
    'MYPYPATH',
    'MYPY_*',
    'RUFF_*',
    'BLACK_*',
    'FLAKE8_*',
    'PYLINT*',
    'PYRIGHT_*',
    'TOX_*',
    'NOX_*',
    'DJANGO_SETTINGS_MODULE',
  ],
  // The author for git, and how to make git ignore the settings of this machine
  ['GIT_AUTHOR_*', 'GIT_COMMITTER_*', 'EMAIL', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
  ['GIT_TERMINAL_PROMPT', 'GIT_CEILING_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM', 'GIT_PAGER', 'PAGER'],
  // Certificates and proxies
  [...CERTIFICATE_VARIABLES.map(({ name }) => name), CLIENT_CERTIFICATE_VARIABLE, 'PIP_CLIENT_CERT'],
  ['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'NIX_SSL_CERT_FILE', 'CARGO_HTTP_CAINFO'],
  ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'NO_PROXY', 'PIP_PROXY'],
  // Package indexes and how to use them
  ['PIP_*', 'UV_*'],
  // Ours: marks what this process has started, so that it can be found again
  ['REPO_AGENT_RUN'],
];

const FORGES = ['GITHUB', 'GITEA', 'FORGEJO'];

const patterns = ALLOWED.flat().flatMap((name) =>
  name.startsWith('@') ? FORGES.map((forge) => `${forge}${name.slice(1)}`) : [name],
);

const exact: ReadonlySet<string> = new Set(patterns.filter((name) => !name.includes('*')));

const families = patterns.filter((name) => name.includes('*')).map((name) => name.split('*') as [string, string]);

/** Whether child processes can see a variable of this name at all, whatever its value. */
export function isAllowedVariable(name: string): boolean {
  const upper = name.toUpperCase();
  return exact.has(upper) || families.some(([start, end]) => isBetween(upper, start, end));
}

function isBetween(name: string, start: string, end: string): boolean {
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
