#include "CWebAssets.h"

// The bytes of Debian's own files, put into the binary by the assembler: no copy in the repository, nothing to
// install beside the program, and an update of the package arrives with the next clean build.
#define FOLDER "/usr/share/javascript/"
#define FILE_BYTES(name, path)                                                                   \
  __asm__(".section .rodata\n"                                                                   \
          ".balign 16\n"                                                                         \
          ".globl cwebassets_" #name "_start\n"                                                  \
          ".hidden cwebassets_" #name "_start\n"                                                 \
          "cwebassets_" #name "_start:\n"                                                        \
          ".incbin \"" FOLDER path "\"\n"                                                        \
          ".globl cwebassets_" #name "_end\n"                                                    \
          ".hidden cwebassets_" #name "_end\n"                                                   \
          "cwebassets_" #name "_end:\n"                                                          \
          ".byte 0\n"                                                                            \
          ".text\n");                                                                            \
  extern const unsigned char cwebassets_##name##_start[] __attribute__((visibility("hidden")));  \
  extern const unsigned char cwebassets_##name##_end[] __attribute__((visibility("hidden")));    \
  cwebassets_file cwebassets_##name(void) {                                                      \
    return (cwebassets_file){cwebassets_##name##_start,                                          \
                             (size_t)(cwebassets_##name##_end - cwebassets_##name##_start)};     \
  }

FILE_BYTES(bootstrap_css, "bootstrap5/css/bootstrap.min.css")
FILE_BYTES(chart_js, "chart.js/chart.min.js")
