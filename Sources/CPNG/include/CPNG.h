/* The encoder behind Rendering; see png.c. */
