// Writes a PNG again by libcairo's own writer: what it needs for the same pixels.
#include <cairo.h>

int main(int argc, char **argv) {
  if (argc != 3) return 64;
  cairo_surface_t *surface = cairo_image_surface_create_from_png(argv[1]);
  int status = cairo_surface_write_to_png(surface, argv[2]);
  cairo_surface_destroy(surface);
  return status;
}
