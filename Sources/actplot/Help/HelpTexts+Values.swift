extension HelpTexts {
  /// How numbers computed elsewhere are brought.
  static let values = #"""
    Numbers computed elsewhere, to be judged, are brought by check and compare with --values: a CSV file \#
    with the columns x and one or more of f, df and d2f, or a NumPy array with x in the first column and \#
    these in the others. NumPy has no bfloat16; save such numbers as float32 and say --precision bfloat16.

    PyTorch, every number of bfloat16:

      import numpy as np, torch
      x = torch.arange(-1 << 15, 1 << 15, dtype=torch.int16).view(torch.bfloat16)
      x = x[x.isfinite()].requires_grad_()
      f = torch.nn.functional.gelu(x)
      df, = torch.autograd.grad(f, x, torch.ones_like(f))
      np.save("gelu.npy", torch.stack([x, f, df], 1).detach().float().numpy())
      # actplot check gelu --values gelu.npy --precision bfloat16 --accuracy 1

    JAX, every number of half:

      import jax, numpy as np
      x = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
      x = x[np.isfinite(x)]
      gelu = lambda x: jax.nn.gelu(x, approximate=False)
      df = jax.vmap(jax.grad(gelu))(x)
      np.save("gelu.npy", np.stack([x, gelu(x), df], axis=1))
      # actplot check gelu --values gelu.npy

    TensorFlow, a million floats:

      import numpy as np, tensorflow as tf
      x = tf.constant(np.unique(np.linspace(-20, 20, 1_000_001, dtype=np.float32)))
      with tf.GradientTape() as tape:
          tape.watch(x)
          f = tf.nn.gelu(x)
      df = tape.gradient(f, x)
      np.save("gelu.npy", np.stack([x, f, df], axis=1))
      # actplot check gelu --values gelu.npy

    C, in hexadecimal, which loses no bit:

      #include <math.h>
      #include <stdio.h>
      int main(void) {
        puts("x,f");
        for (int i = -4000; i <= 4000; i++) {
          float x = i / 256.0f;
          printf("%a,%a\n", x, 0.5f * x * erfcf(-x * 0.70710678f));
        }
      }
      // ./dump | actplot check gelu --values - --precision float

    A budget holds many such files in one call, actplot check --budget FILE: a line each of a function, an \#
    order, a format, the ulps allowed and the file; without a file it is the formula's plain arithmetic.

      gelu  0  bfloat16  1    gelu.npy
      gelu  1  bfloat16  2    gelu.npy
      tanh  0  half      0.6
    """#
}
