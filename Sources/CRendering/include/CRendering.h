/* What Rendering cannot say in Swift: libpng reports errors by longjmp, which must not cross Swift
   frames, and a signal handler may call only what is async-signal-safe. */
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

/* One textual chunk. A text that is not Latin-1 is written as iTXt. */
typedef struct {
  const char *keyword;
  const char *text;
  bool international;
} crendering_text;

/* A picture whose pixels are already filtered and deflated. */
typedef struct {
  uint32_t width;
  uint32_t height;
  /* PNG_COLOR_TYPE_RGB (2), _PALETTE (3) or _RGB_ALPHA (6), 8 bits a sample. */
  int color_type;
  uint32_t pixels_per_metre;
  /* For a palette: red, green, blue in turn, and the opacities. */
  const uint8_t *palette;
  const uint8_t *opacities;
  int palette_count;
  const crendering_text *texts;
  int text_count;
  /* One whole zlib stream. */
  const uint8_t *data;
  size_t data_count;
} crendering_png;

/* Writes a PNG file into *bytes, which the caller frees. Returns false and a message when libpng
   refuses or memory runs out. */
bool crendering_png_assemble(const crendering_png *picture, uint8_t **bytes, size_t *count,
                             char message[128]);

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
