#include "CWebAssets.h"

// The bytes of Debian's own files, put into the binary when it is built: no copy in the repository, nothing to
// install beside the program, and an update of the package arrives with the next build.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bootstrap_css[] = {
#embed "/usr/share/javascript/bootstrap5/css/bootstrap.min.css"
};

static const unsigned char chart_js[] = {
#embed "/usr/share/javascript/chart.js/chart.min.js"
};

cwebassets_file cwebassets_bootstrap_css(void) {
  return (cwebassets_file){bootstrap_css, sizeof bootstrap_css};
}

cwebassets_file cwebassets_chart_js(void) {
  return (cwebassets_file){chart_js, sizeof chart_js};
}
