/* What Rendering cannot say in Swift: a signal handler may call only what is async-signal-safe. */
#ifndef CRENDERING_H
#define CRENDERING_H

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Remembers a temporary file for crendering_remove_temporaries. Returns its slot, or -1 when all
   slots are taken. */
int crendering_register_temporary(const char *path);

/* Forgets the temporary file in a slot; -1 is ignored. */
void crendering_forget_temporary(int slot);

/* Deletes every temporary file that is remembered. Async-signal-safe. */
void crendering_remove_temporaries(void);

/* On SIGINT, SIGTERM and SIGHUP deletes the temporary files, then lets the signal end the process.
   A signal that the parent asked to ignore stays ignored. */
void crendering_remove_temporaries_on_signals(void);

#endif
