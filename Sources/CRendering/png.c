/* PNG chunks by libpng around pixel data that is deflated already. Nothing but plain C values
   crosses this file's border, so that libpng's longjmp never meets a Swift frame. */
#include "CRendering.h"

#include <png.h>

/* The greatest length of a chunk of pixels; PNG's own limit is 2 GiB. */
static const size_t chunk_size = 1 << 30;

typedef struct {
  uint8_t *bytes;
  size_t count;
  size_t capacity;
} buffer;

static void append(png_structp png, png_bytep bytes, size_t count) {
  buffer *out = png_get_io_ptr(png);
  if (count > out->capacity - out->count) {
    size_t capacity = (out->count + count) * 2;
    uint8_t *grown = realloc(out->bytes, capacity);
    if (!grown) png_error(png, "out of memory");
    out->bytes = grown;
    out->capacity = capacity;
  }
  memcpy(out->bytes + out->count, bytes, count);
  out->count += count;
}

static void flush(png_structp png) { (void)png; }

static void fail(png_structp png, png_const_charp reason) {
  char *message = png_get_error_ptr(png);
  snprintf(message, 128, "%s", reason);
  png_longjmp(png, 1);
}

static void ignore(png_structp png, png_const_charp reason) {
  (void)png;
  (void)reason;
}

static void write_header(png_structp png, png_infop info, const crendering_png *picture) {
  png_set_IHDR(png, info, picture->width, picture->height, 8, picture->color_type,
               PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  if (picture->color_type == PNG_COLOR_TYPE_PALETTE) {
    png_set_PLTE(png, info, (png_const_colorp)picture->palette, picture->palette_count);
    if (picture->opacities)
      png_set_tRNS(png, info, picture->opacities, picture->palette_count, NULL);
  }
  png_set_pHYs(png, info, picture->pixels_per_metre, picture->pixels_per_metre,
               PNG_RESOLUTION_METER);
  for (int i = 0; i < picture->text_count; i++) {
    png_text text = {0};
    text.key = (png_charp)picture->texts[i].keyword;
    text.text = (png_charp)picture->texts[i].text;
    text.compression = picture->texts[i].international ? PNG_ITXT_COMPRESSION_NONE
                                                       : PNG_TEXT_COMPRESSION_NONE;
    png_set_text(png, info, &text, 1);
  }
  png_write_info(png, info);
}

bool crendering_png_assemble(const crendering_png *picture, uint8_t **bytes, size_t *count,
                             char message[128]) {
  buffer *out = calloc(1, sizeof(buffer));
  png_structp png = NULL;
  png_infop info = NULL;
  bool done = false;
  snprintf(message, 128, "out of memory");
  if (!out) return false;
  png = png_create_write_struct(PNG_LIBPNG_VER_STRING, message, fail, ignore);
  if (png) info = png_create_info_struct(png);
  if (info && !setjmp(png_jmpbuf(png))) {
    png_set_write_fn(png, out, append, flush);
    write_header(png, info, picture);
    for (size_t start = 0; start < picture->data_count; start += chunk_size) {
      size_t left = picture->data_count - start;
      png_write_chunk(png, (png_const_bytep) "IDAT", picture->data + start,
                      left < chunk_size ? left : chunk_size);
    }
    png_write_chunk(png, (png_const_bytep) "IEND", NULL, 0);
    done = true;
  }
  if (png) png_destroy_write_struct(&png, info ? &info : NULL);
  if (done) {
    *bytes = out->bytes;
    *count = out->count;
  } else {
    free(out->bytes);
  }
  free(out);
  return done;
}
