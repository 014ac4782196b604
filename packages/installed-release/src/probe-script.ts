/**
 * Imports references, each as if it were the first of its interpreter, and tells what is installed. Standard input has
 * {name, out, imports: [{reference, files}], place, own, limit, fresh, fork}; results go to the file `out`, one JSON document
 * per line as soon as it is known, so that neither what a package prints nor the end of a process can hide those before it.
 *
 * Where it is safe, each import has a process of its own, forked from one in which nothing but its parent packages was
 * imported: that is what a fresh interpreter would have done by then, at a fraction of the time. Once imports have taken
 * `fresh` seconds, the remaining ones share a process. Elsewhere, one process imports one after the other.
 */
export const PROBE_SCRIPT = String.raw`
import json, os, sys, time

spec = json.loads(sys.stdin.buffer.read().decode("utf-8"))
out = os.open(spec["out"], os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
write, dumps, clock, leave = os.write, json.dumps, time.perf_counter, os._exit

def tell(**answer):
    write(out, (dumps(answer) + "\n").encode("ascii"))

import importlib, importlib.util, platform, threading, traceback, warnings

imports = spec["imports"]
place = os.path.realpath(spec["place"]) if spec["place"] else None
own = set(spec["own"])
limit = spec["limit"]

def below(path, root):
    """The path with slashes below a folder, or None."""
    if not isinstance(path, str) or root is None:
        return None
    for there in (os.path.abspath(path), os.path.realpath(path)):
        if there.startswith(root.rstrip(os.sep) + os.sep):
            return there[len(root.rstrip(os.sep)) + 1:].replace(os.sep, "/")
    return None

def in_place(path):
    return below(path, place)

def origin(module):
    found = getattr(module, "__file__", None)
    if found is None:
        for found in getattr(module, "__path__", []):
            break
    return found if isinstance(found, str) else None

def within(path):
    if path is None:
        return None
    for there, root in ((os.path.abspath(path), sys.prefix), (os.path.realpath(path), os.path.realpath(sys.prefix))):
        if there.startswith(root.rstrip(os.sep) + os.sep):
            return True
    return False

def told_version(module):
    # Of the first package on the way that isn't a namespace: users ask it for the version
    parts = module.split(".")
    for count in range(1, len(parts) + 1):
        name = ".".join(parts[:count])
        found = sys.modules.get(name)
        if getattr(found, "__file__", None) is None:
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                version = found.__version__
        except Exception:
            return None
        return [name, str(version)[:200]] if isinstance(version, str) else None
    return None

# What code of the release writes while it is imported

current = None
watched = [(name, os.path.realpath(path)) for name, path in (("cwd", os.getcwd()), ("home", os.path.expanduser("~")), ("packages", place)) if path]
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
seen_writes = set()

def own_frame(depth):
    frame = sys._getframe(depth)
    while frame is not None:
        path = in_place(frame.f_code.co_filename)
        if path is not None:
            return (path, frame.f_lineno) if path in own else None
        frame = frame.f_back
    return None

def watch(event, args):
    if current is None or event not in ("open", "os.mkdir", "sqlite3.connect"):
        return
    try:
        path = os.fsdecode(args[0]) if isinstance(args[0], (str, bytes, os.PathLike)) else None
        if path is None or (event == "open" and not (isinstance(args[2], int) and args[2] & WRITES)):
            return
        if path.endswith(".pyc") or "__pycache__" in path:
            return
        for where, root in watched:
            found = below(path, root)
            if found is None:
                continue
            frame = own_frame(2)
            if frame is not None and (where, found) not in seen_writes and len(seen_writes) < 50:
                seen_writes.add((where, found))
                tell(what="write", position=current, where=where, path=found[:300], file=frame[0], line=frame[1])
            return
    except Exception:
        pass

if hasattr(sys, "addaudithook") and place is not None:
    sys.addaudithook(watch)

warnings.filterwarnings("always", "invalid (escape|octal)", DeprecationWarning)

PROBE = sys._getframe().f_code.co_filename

def show_warning(message, category, filename, lineno, file=None, line=None):
    if current is None:
        return
    path, passed = in_place(filename), False
    if path is None:
        # Attributed to whoever imports the module: where it comes from is the innermost code that is installed
        frame = own_frame(2)
        passed = filename == PROBE
        path, lineno = frame if frame is not None else (None, None)
    if path in own:
        tell(what="warning", position=current, category=category.__name__, message=str(message)[:500], file=path, line=lineno,
             passed=passed)

warnings.showwarning = show_warning

def compile_again(files):
    # Compiled at the installation: what the compiler has to say was said there
    for path in files:
        source = os.path.join(place, *path.split("/"))
        try:
            if not os.path.exists(importlib.util.cache_from_source(source)):
                continue
            with open(source, "rb") as stream:
                text = stream.read()
            compile(text, source, "exec", dont_inherit=True)
        except Exception:
            pass # the import tells

def where_raised(error):
    """The last line of the release on the way to an error, and the last file at all."""
    line, last = None, None
    try:
        for frame, number in traceback.walk_tb(error.__traceback__):
            path = in_place(frame.f_code.co_filename)
            if path is not None:
                last = path
                if path in own:
                    line = [path, number]
        if isinstance(error, SyntaxError):
            last = in_place(error.filename)
            if last in own:
                line = [last, error.lineno]
    except Exception:
        pass
    return line, last

def attempt(position):
    global current
    module, _, attribute = imports[position]["reference"].partition(":")
    tell(what="begin", position=position)
    if place is not None:
        current = position
        compile_again(imports[position]["files"])
    began = clock()
    seconds = None
    try:
        # As a script imports it: a warning that is meant for whoever imports it is one for __main__
        __import__(module)
        found = sys.modules[module]
        seconds = clock() - began
        current = None
        path = origin(found)
        for part in filter(None, attribute.split(".")):
            found = getattr(found, part)
        tell(what="import", position=position, ok=True, seconds=seconds, path=path, inside=within(path),
             told=told_version(module))
        return True
    except BaseException as error:
        current = None
        if seconds is None:
            seconds = clock() - began
        missing = getattr(error, "name", None) if isinstance(error, ModuleNotFoundError) else None
        line, last = where_raised(error)
        about = getattr(error, "filename", None) if isinstance(error, OSError) else None
        try:
            message = str(error)[:2000]
        except Exception:
            message = ""
        kinds = [kind.__name__ for kind in type(error).__mro__ if kind is not object]
        tell(what="import", position=position, ok=False, seconds=seconds, error=type(error).__name__, kinds=kinds,
             message=message, missing=missing if isinstance(missing, str) else None, at=line, last=last,
             about=in_place(about) if isinstance(about, str) else None)
        return False

# Which import is to be tried in the process that another leaves behind

references = {entry["reference"]: position for position, entry in enumerate(imports)}
children = {None: []}
for position, entry in enumerate(imports):
    module, colon, _ = entry["reference"].partition(":")
    parent = None
    parts = module.split(".")
    for count in range(len(parts) if colon else len(parts) - 1, 0, -1):
        parent = references.get(".".join(parts[:count]))
        if parent is not None:
            break
    children.setdefault(parent, []).append(position)

def family(position):
    found = [position]
    for child in children.get(position, []):
        found.extend(family(child))
    return found

started = clock()

def has_time():
    return clock() - started < spec["fresh"]

def answered():
    found = set()
    with open(spec["out"], "rb") as stream:
        for line in stream:
            try:
                answer = json.loads(line.decode("ascii"))
            except ValueError:
                continue
            if answer.get("what") == "import":
                found.add(answer["position"])
    return found

def threads():
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return threading.active_count()

def broken(position, error, message):
    tell(what="import", position=position, ok=False, seconds=0, error=error, kinds=[], message=message, missing=None,
         at=None, last=None, about=None)

def last_words(said):
    try:
        size = os.lseek(said, 0, os.SEEK_END)
        os.lseek(said, max(0, size - 4000), os.SEEK_SET)
        lines = os.read(said, 4000).decode("utf-8", "replace").strip().splitlines()
        return "" if not lines else ": " + "\n".join(lines[-3:])
    except OSError:
        return ""

def without(position):
    # Python imports a package before its modules
    for child in family(position)[1:]:
        broken(child, "parent", imports[position]["reference"])

def in_child(positions, alone):
    """Imports in one new process; whatever it doesn't answer, the caller tries again."""
    import select, signal, tempfile
    said, name = tempfile.mkstemp(dir=os.path.dirname(spec["out"]))
    os.unlink(name)
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reader)
            os.dup2(said, 1)
            os.dup2(said, 2)
            for position in positions:
                worked = attempt(position)
                write(writer, b".")
                if alone and not worked:
                    without(position)
                elif alone and children.get(position) and threads() == 1:
                    one_by_one(children[position])
        finally:
            leave(0)
    os.close(writer)
    done, status, since = 0, None, clock()
    while done < len(positions):
        ready = select.select([reader], [], [], max(0.0, min(0.5, since + limit - clock())))[0]
        data = os.read(reader, 1024) if ready else None
        if data:
            done += len(data)
            since = clock()
            continue
        ended, code = os.waitpid(pid, os.WNOHANG)
        if ended:
            status = code
            break
        if data is not None:
            _, status = os.waitpid(pid, 0)
            break
        if clock() - since >= limit:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            broken(positions[done], "time-out", "importing %s did not end within %g s" % (imports[positions[done]]["reference"], limit))
            if alone:
                without(positions[done])
            os.close(reader)
            os.close(said)
            return
    if done < len(positions):
        ended = "exit code %d" % (status >> 8) if status is not None and not status & 0x7f else None
        if ended is None:
            try:
                ended = signal.Signals((status or 0) & 0x7f).name
            except ValueError:
                ended = "a signal"
        broken(positions[done], "crash", "the interpreter exited during the import with %s%s" % (ended, last_words(said)))
        if alone:
            without(positions[done])
    elif status is None:
        os.waitpid(pid, 0)
    os.close(reader)
    os.close(said)

def one_by_one(positions):
    for position in positions:
        if not has_time():
            break
        in_child([position], True)
        left = answered()
        for child in family(position)[1:]:
            if child not in left and has_time():
                in_child([child], False)
    else:
        return
    together([one for position in positions for one in family(position)])

def together(positions):
    left = answered()
    rest = [one for one in positions if one not in left]
    while rest:
        in_child(rest, False)
        left = answered()
        following = [one for one in rest if one not in left]
        if len(following) == len(rest):
            broken(rest[0], "crash", "the interpreter exited before the import")
            following = rest[1:]
        rest = following

def in_line(positions):
    for position in positions:
        def stop(position=position):
            broken(position, "time-out", "importing %s did not end within %g s" % (imports[position]["reference"], limit))
            leave(3)
        timer = threading.Timer(limit, stop)
        timer.daemon = True
        timer.start()
        attempt(position)
        timer.cancel()

def tell_python():
    from importlib import metadata
    def full_version(info):
        version = "%d.%d.%d" % info[:3]
        return version if info.releaselevel == "final" else version + info.releaselevel[0] + str(info.serial)
    markers = {
        "implementation_name": sys.implementation.name,
        "implementation_version": full_version(sys.implementation.version),
        "os_name": os.name,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "python_full_version": platform.python_version(),
        "python_version": ".".join(platform.python_version_tuple()[:2]),
        "sys_platform": sys.platform,
    }
    try:
        dist = metadata.distribution(spec["name"])
    except metadata.PackageNotFoundError:
        dist = None
    tell(what="installed", version=None if dist is None else dist.version, markers=markers)

tell_python()
if spec["fork"] and hasattr(os, "fork") and sys.platform.startswith("linux") and threads() == 1:
    one_by_one(children[None])
else:
    in_line(range(len(imports)))
tell(what="done")
# Threads and exit handlers of the package would keep the process; there is nothing left to do.
leave(0)
`;
