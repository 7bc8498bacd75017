// The least that a process costs: against it, starting and answering is measured.
int main(void) { return 0; }
