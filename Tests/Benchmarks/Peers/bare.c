// What a C programmer would write on libcairo: ten activation functions with their derivatives,
// 5 x 2 panels with a frame, a grid, tick labels and titles, in 2000 x 800 pixels. No legend, no
// ticks, no formulas, no typesetting, a fixed layout, and libcairo's own PNG writer.
//
//   cc -O2 -o bare bare.c $(pkg-config --cflags --libs cairo) -lm && ./bare bare.png
#include <cairo.h>
#include <math.h>
#include <stdio.h>

static double sigmoid(double x) { return 1 / (1 + exp(-x)); }
static double density(double x) { return exp(-x * x / 2) / sqrt(2 * M_PI); }
static double clip(double x, double low, double high) { return fmin(fmax(x, low), high); }

static double tanh1(double x) { return 1 - tanh(x) * tanh(x); }
static double sigmoid1(double x) { return sigmoid(x) * sigmoid(-x); }
static double relu(double x) { return fmax(x, 0); }
static double relu1(double x) { return x > 0; }
static double leaky(double x) { return x > 0 ? x : 0.01 * x; }
static double leaky1(double x) { return x > 0 ? 1 : 0.01; }
static double elu(double x) { return x > 0 ? x : expm1(x); }
static double elu1(double x) { return x > 0 ? 1 : exp(x); }
static double hardswish(double x) { return x * clip(x + 3, 0, 6) / 6; }
static double hardswish1(double x) { return x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6; }
static double gelu(double x) { return x * erfc(-x / M_SQRT2) / 2; }
static double gelu1(double x) { return erfc(-x / M_SQRT2) / 2 + x * density(x); }
static double mish(double x) { return x * tanh(log1p(exp(x))); }
static double mish1(double x) {
  double t = tanh(log1p(exp(x)));
  return t + x * sigmoid(x) * (1 - t * t);
}
static double relu6(double x) { return clip(x, 0, 6); }
static double relu61(double x) { return x > 0 && x < 6; }

static const struct {
  const char *title;
  double (*value)(double), (*derivative)(double);
  double low, high;
} functions[10] = {
    {"tanh(x)", tanh, tanh1, -1.1, 1.1},        {"sigmoid(x)", sigmoid, sigmoid1, -0.05, 1.05},
    {"ReLU(x)", relu, relu1, -0.4, 7.4},        {"LeakyReLU(x)", leaky, leaky1, -0.4, 7.4},
    {"ELU(x)", elu, elu1, -1.4, 7.4},           {"Hardswish(x)", hardswish, hardswish1, -0.9, 7.4},
    {"GELU(x)", gelu, gelu1, -0.5, 7.4},        {"Mish(x)", mish, mish1, -0.7, 7.4},
    {"CELU(x)", elu, elu1, -1.4, 7.4},          {"ReLU6(x)", relu6, relu61, -0.3, 6.3},
};

static const double xLow = -7, xHigh = 7, width = 320, height = 300;

static void curve(cairo_t *c, double (*f)(double), double x0, double y0, double low, double high) {
  for (int i = 0; i < 200; i++) {
    double t = i / 199.0, y = f(xLow + (xHigh - xLow) * t);
    cairo_line_to(c, x0 + width * t, y0 + height * (high - y) / (high - low));
  }
  cairo_stroke(c);
}

static void label(cairo_t *c, double value, double x, double y) {
  char text[32];
  snprintf(text, sizeof text, "%.1f", value);
  cairo_move_to(c, x, y);
  cairo_show_text(c, text);
}

int main(int argc, char **argv) {
  cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 2000, 800);
  cairo_t *c = cairo_create(surface);
  cairo_set_source_rgb(c, 1, 1, 1);
  cairo_paint(c);
  cairo_select_font_face(c, "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
  for (int p = 0; p < 10; p++) {
    double x0 = 50 + p % 5 * 390, y0 = 40 + p / 5 * 390;
    double low = functions[p].low, high = functions[p].high;
    cairo_set_source_rgba(c, 0, 0, 0, 0.1);
    cairo_set_line_width(c, 0.75);
    for (int i = 1; i < 14; i++) {
      cairo_move_to(c, x0 + width * i / 14, y0);
      cairo_rel_line_to(c, 0, height);
      cairo_move_to(c, x0, y0 + height * i / 14);
      cairo_rel_line_to(c, width, 0);
      cairo_stroke(c);
    }
    cairo_set_source_rgb(c, 0, 0, 0);
    cairo_set_line_width(c, 0.8);
    cairo_rectangle(c, x0, y0, width, height);
    cairo_stroke(c);
    cairo_set_line_width(c, 2);
    cairo_set_source_rgb(c, 0, 0.45, 0.7);
    curve(c, functions[p].value, x0, y0, low, high);
    cairo_set_source_rgb(c, 0.83, 0.37, 0);
    curve(c, functions[p].derivative, x0, y0, low, high);
    cairo_set_source_rgb(c, 0, 0, 0);
    cairo_set_font_size(c, 9);
    for (int i = 0; i < 14; i++) {
      label(c, xLow + (xHigh - xLow) * i / 14, x0 + width * i / 14 - 8, y0 + height + 12);
      label(c, high - (high - low) * i / 14, x0 - 25, y0 + height * i / 14 + 3);
    }
    cairo_set_font_size(c, 12);
    cairo_move_to(c, x0 + 120, y0 - 8);
    cairo_show_text(c, functions[p].title);
    cairo_move_to(c, x0 + 158, y0 + height + 26);
    cairo_show_text(c, "x");
  }
  int status = cairo_surface_write_to_png(surface, argc > 1 ? argv[1] : "bare.png");
  cairo_destroy(c);
  cairo_surface_destroy(surface);
  return status;
}
