#ifndef CWEBASSETS_H
#define CWEBASSETS_H

#include <stddef.h>

/// The bytes of a file that was there when this program was built.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} cwebassets_file;

/// Bootstrap 5's style sheet (package libjs-bootstrap5).
cwebassets_file cwebassets_bootstrap_css(void);
/// Chart.js 3 (package libjs-chart.js).
cwebassets_file cwebassets_chart_js(void);

/// Pictures of the staff's guide (docs/gambar).
cwebassets_file cwebassets_guide_today(void);
cwebassets_file cwebassets_guide_rumor(void);
cwebassets_file cwebassets_guide_publish(void);
cwebassets_file cwebassets_guide_response(void);
cwebassets_file cwebassets_guide_try(void);

#endif
