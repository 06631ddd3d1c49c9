/* The first process of a pod: holds its namespaces, and buries the processes that others leave to it. */
#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static void bury(int signal) {
    int kept = errno;
    (void)signal;
    while (waitpid(-1, 0, WNOHANG) > 0) {
    }
    errno = kept;
}

static void leave(int signal) {
    (void)signal;
    _exit(0);
}

int main(void) {
    struct sigaction dead = {.sa_handler = bury, .sa_flags = SA_NOCLDSTOP};
    struct sigaction asked = {.sa_handler = leave};
    sigaction(SIGCHLD, &dead, 0);
    sigaction(SIGTERM, &asked, 0);
    sigaction(SIGINT, &asked, 0);
    for (;;) {
        pause();
    }
}
