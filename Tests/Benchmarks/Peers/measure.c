// measure COMMAND [ARGUMENT ...]: runs a command without its output and prints the microseconds of
// wall time and of processor time, and the KiB of peak memory, that it took. A small program does this
// because a process inherits the peak of the one that started it: under Python, nothing is below 10 MiB.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

static double micro(struct timeval t) { return t.tv_sec * 1e6 + t.tv_usec; }

int main(int argc, char **argv) {
  if (argc < 2) return 64;
  double start = now();
  pid_t child = vfork();
  if (child == 0) {
    int quiet = open("/dev/null", O_RDWR);
    for (int descriptor = 0; descriptor < 3; descriptor++) dup2(quiet, descriptor);
    execvp(argv[1], argv + 1);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) return 71;
  double wall = now() - start;
  printf("%.0f %.0f %ld\n", wall, micro(usage.ru_utime) + micro(usage.ru_stime), usage.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 70;
}
