// The groups of the list: names that are missing, by owner.

extension NotSupported {
  static var asyncioGroups: [Group] {
    [
      Group(
        "subprocesses below streams",
        instead: "asyncio.create_subprocess_exec, asyncio.create_subprocess_shell",
        [
          (
            "asyncio",
            """
            AbstractChildWatcher FastChildWatcher MultiLoopChildWatcher
            PidfdChildWatcher SafeChildWatcher SubprocessProtocol
            SubprocessTransport ThreadedChildWatcher get_child_watcher
            set_child_watcher
            """
          ),
          ("asyncio.AbstractEventLoop", "subprocess_exec subprocess_shell"),
          ("asyncio.AbstractEventLoopPolicy", "get_child_watcher set_child_watcher"),
          ("asyncio.DefaultEventLoopPolicy", "get_child_watcher set_child_watcher"),
        ]),
      Group(
        "event loops other than Baton's own",
        instead: "asyncio.run, asyncio.Runner, loop.call_soon_threadsafe",
        [
          (
            "asyncio",
            """
            _enter_task _leave_task _register_task _set_running_loop
            _unregister_task
            """
          ),
          ("asyncio.AbstractEventLoop", "set_default_executor"),
        ]),
      Group(
        "sockets, transports and protocols",
        instead: "asyncio.open_connection, asyncio.start_server",
        [
          (
            "asyncio",
            """
            AbstractServer BaseProtocol BaseTransport BufferedProtocol
            DatagramProtocol DatagramTransport Protocol ReadTransport
            Transport WriteTransport open_unix_connection start_unix_server
            """
          ),
          (
            "asyncio.AbstractEventLoop",
            """
            connect_accepted_socket create_connection create_datagram_endpoint
            create_server
            create_unix_connection create_unix_server getaddrinfo getnameinfo
            sendfile sock_accept sock_connect sock_recv sock_recv_into sock_recvfrom
            sock_recvfrom_into sock_sendall sock_sendfile sock_sendto start_tls
            """
          ),
        ]),
    ]
  }

  static var processGroups: [Group] {
    [
      Group(
        "other processes",
        instead: "os.system, or a shell script around the program",
        [
          (
            "os",
            """
            CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED
            CLONE_FILES CLONE_FS CLONE_NEWCGROUP CLONE_NEWIPC CLONE_NEWNET
            CLONE_NEWNS CLONE_NEWPID CLONE_NEWTIME CLONE_NEWUSER CLONE_NEWUTS
            CLONE_SIGHAND CLONE_SYSVSEM CLONE_THREAD CLONE_VM POSIX_SPAWN_CLOSE
            POSIX_SPAWN_CLOSEFROM POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN P_ALL P_PGID
            P_PID P_PIDFD WEXITED WIFCONTINUED WNOWAIT WSTOPPED execl execle execlp
            execlpe execv execve execvp execvpe fork forkpty killpg pidfd_open pipe2
            popen posix_spawn posix_spawnp register_at_fork setns spawnl spawnle
            spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe unshare wait wait3
            wait4 waitid waitid_result waitpid
            """
          )
        ]),
      Group(
        "terminals of its own",
        instead: "input, print",
        [
          (
            "os",
            """
            grantpt login_tty openpty posix_openpt ptsname tcgetpgrp tcsetpgrp
            ttyname unlockpt
            """
          )
        ]),
    ]
  }

  static var systemGroups: [Group] {
    [
      Group(
        "calls of one operating system",
        instead: "open, and the calls of os that work on every system",
        [
          (
            "os",
            """
            EFD_CLOEXEC EFD_NONBLOCK EFD_SEMAPHORE MFD_ALLOW_SEALING MFD_CLOEXEC
            MFD_HUGETLB MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB
            MFD_HUGE_256MB MFD_HUGE_2GB MFD_HUGE_2MB MFD_HUGE_32MB MFD_HUGE_512KB
            MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK MFD_HUGE_SHIFT
            O_DIRECT O_NOATIME O_PATH O_TMPFILE POSIX_FADV_DONTNEED
            POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM
            POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED RTLD_DEEPBIND RTLD_NODELETE
            RTLD_NOLOAD RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC
            SPLICE_F_MORE SPLICE_F_MOVE SPLICE_F_NONBLOCK ST_APPEND ST_MANDLOCK
            ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_RELATIME ST_SYNCHRONOUS
            ST_WRITE TFD_CLOEXEC TFD_NONBLOCK TFD_TIMER_ABSTIME
            TFD_TIMER_CANCEL_ON_SET XATTR_CREATE XATTR_REPLACE XATTR_SIZE_MAX
            closerange confstr confstr_names copy_file_range device_encoding eventfd
            eventfd_read eventfd_write fchdir fchmod fdatasync fpathconf fstatvfs
            fwalk getrandom getxattr listxattr lockf major makedev memfd_create
            minor mkfifo mknod pathconf pathconf_names posix_fadvise posix_fallocate
            pread preadv pwrite pwritev readv removexattr sendfile setxattr splice
            statvfs statvfs_result sync sysconf sysconf_names timerfd_create
            timerfd_gettime timerfd_gettime_ns timerfd_settime timerfd_settime_ns
            writev
            """
          )
        ]),
      Group(
        "users, groups and priorities",
        instead: "the shell that starts the program",
        [
          (
            "os",
            """
            SCHED_RESET_ON_FORK chown chroot fchown getgrouplist getlogin
            getpriority getresgid getresuid initgroups lchown nice
            sched_get_priority_max sched_get_priority_min sched_getaffinity
            sched_getparam sched_getscheduler sched_param sched_rr_get_interval
            sched_setaffinity sched_setparam sched_setscheduler setegid seteuid
            setgid setgroups setpgid setpgrp setpriority setregid setresgid
            setresuid setreuid setsid setuid
            """
          )
        ]),
      Group(
        "signals of threads and of other processes",
        instead: "signal.signal, signal.raise_signal, loop.add_signal_handler",
        [
          (
            "signal",
            """
            pidfd_send_signal pthread_kill set_wakeup_fd siginterrupt sigtimedwait
            sigwaitinfo struct_siginfo
            """
          )
        ]),
    ]
  }

  static var languageGroups: [Group] {
    [
      Group(
        "names of the interpreter itself",
        instead: "nothing; programs do without",
        [
          ("ExceptionGroup", "__weakref__"),
          (
            "",
            """
            _IncompleteInputError __loader__ __package__ __spec__ copyright credits
            license
            """
          ),
          ("async_generator", "__del__"),
          ("coroutine", "__del__"),
          ("generator", "__del__"),
          ("memoryview", "_from_flags"),
          ("method-wrapper", "__objclass__"),
        ]),
      Group(
        "hooks of typing in its own types",
        instead: "nothing; typing calls them itself",
        [
          ("GenericAlias", "__typing_unpacked_tuple_args__"),
          ("ParamSpec", "__typing_prepare_subst__ __typing_subst__"),
          ("TypeVar", "__typing_prepare_subst__ __typing_subst__"),
          ("TypeVarTuple", "__typing_prepare_subst__ __typing_subst__"),
        ]),
      Group(
        "bytecode",
        instead: "nothing: Baton runs the syntax tree",
        [
          (
            "code",
            """
            __replace__ _co_code_adaptive _varname_from_oparg co_code
            co_exceptiontable co_lines co_linetable co_lnotab co_positions replace
            """
          ),
          (
            "types.CodeType",
            """
            co_code co_exceptiontable co_lines co_linetable co_lnotab co_positions
            replace
            """
          ),
        ]),
      Group(
        "hooks into the interpreter",
        instead: "asyncio debug mode; baton --watch",
        [
          (
            "sys",
            """
            activate_stack_trampoline call_tracing deactivate_stack_trampoline
            get_asyncgen_hooks get_coroutine_origin_tracking_depth getdlopenflags
            getunicodeinternedsize is_stack_trampoline_active set_asyncgen_hooks
            set_coroutine_origin_tracking_depth setdlopenflags
            """
          )
        ]),
    ]
  }

  static var textGroups: [Group] {
    [
      Group(
        "old helpers of inspect",
        instead: "inspect.signature, inspect.formatannotation",
        [
          ("inspect", "BlockFinder BufferFlags ClassFoundException")
        ]),
      Group(
        "rare files of io",
        instead: "open, io.StringIO, io.BytesIO",
        [
          ("io", "IncrementalNewlineDecoder open_code"),
          ("io.BufferedWriter", "read1"),
        ]),
      Group(
        "what rests on the module re",
        instead: "the methods of str; json.dumps, json.loads",
        [
          ("json.encoder", "ESCAPE ESCAPE_ASCII HAS_UTF8 c_make_encoder"),
          (
            "json.scanner.make_scanner",
            """
            object_hook object_pairs_hook parse_constant parse_float parse_int
            strict
            """
          ),
          ("string.Template", "pattern"),
          (
            "textwrap.TextWrapper",
            """
            sentence_end_re unicode_whitespace_trans wordsep_re wordsep_simple_re
            """
          ),
          ("typing", "Match Pattern"),
        ]),
      Group(
        "rare functions of modules",
        instead: "a function of the program's own",
        [
          ("reprlib.Repr", "repr_array"),
          ("time", "clock_settime clock_settime_ns pthread_getcpuclockid"),
          ("types", "CapsuleType"),
        ]),
    ]
  }

  /// There, so that code that only names them runs.
  static var refused: Group {
    Group(
      "refused when called",
      instead: "NotImplementedError names it",
      [
        ("", "breakpoint help"),
        ("gc", "get_referrers set_debug"),
        ("sys", "addaudithook breakpointhook setprofile settrace"),
        ("types", "CodeType FunctionType"),
      ])
  }
}
