/* The temporary files of this process, in slots that a signal handler may read at any moment. */
#include "CRendering.h"

#include <signal.h>
#include <stdatomic.h>

enum { slot_count = 128 };

static _Atomic(char *) slots[slot_count];

int crendering_register_temporary(const char *path) {
  char *copy = strdup(path);
  if (!copy) return -1;
  for (int slot = 0; slot < slot_count; slot++) {
    char *empty = NULL;
    if (atomic_compare_exchange_strong(&slots[slot], &empty, copy)) return slot;
  }
  free(copy);
  return -1;
}

void crendering_forget_temporary(int slot) {
  if (slot >= 0) free(atomic_exchange(&slots[slot], NULL));
}

void crendering_remove_temporaries(void) {
  for (int slot = 0; slot < slot_count; slot++) {
    /* Taken out first, so that no other thread frees the path while it is read. It is not freed
       here, because free is not async-signal-safe and the process is about to end. */
    char *path = atomic_exchange(&slots[slot], NULL);
    if (path) unlink(path);
  }
}

static void end(int signal_number) {
  crendering_remove_temporaries();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

void crendering_remove_temporaries_on_signals(void) {
  const int signals[] = {SIGINT, SIGTERM, SIGHUP};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    struct sigaction action = {0};
    if (sigaction(signals[i], NULL, &action) == 0 && action.sa_handler == SIG_IGN) continue;
    action = (struct sigaction){0};
    action.sa_handler = end;
    sigemptyset(&action.sa_mask);
    sigaction(signals[i], &action, NULL);
  }
}
