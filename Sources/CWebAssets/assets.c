#include "CWebAssets.h"

// The bytes of Debian's own files and of the guide's pictures, put into the binary when it is built: no copy in the repository, nothing to
// install beside the program, and an update of the package arrives with the next build.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bootstrap_css[] = {
#embed "/usr/share/javascript/bootstrap5/css/bootstrap.min.css"
};

static const unsigned char chart_js[] = {
#embed "/usr/share/javascript/chart.js/chart.min.js"
};

static const unsigned char guide_today[] = {
#embed "../../docs/gambar/hari-ini-360.png"
};

static const unsigned char guide_rumor[] = {
#embed "../../docs/gambar/satu-rumor-360.png"
};

static const unsigned char guide_publish[] = {
#embed "../../docs/gambar/terbitkan-360.png"
};

static const unsigned char guide_response[] = {
#embed "../../docs/gambar/satu-jawaban-360.png"
};

static const unsigned char guide_try[] = {
#embed "../../docs/gambar/coba-360.png"
};

cwebassets_file cwebassets_bootstrap_css(void) {
  return (cwebassets_file){bootstrap_css, sizeof bootstrap_css};
}

cwebassets_file cwebassets_chart_js(void) {
  return (cwebassets_file){chart_js, sizeof chart_js};
}

cwebassets_file cwebassets_guide_today(void) {
  return (cwebassets_file){guide_today, sizeof guide_today};
}

cwebassets_file cwebassets_guide_rumor(void) {
  return (cwebassets_file){guide_rumor, sizeof guide_rumor};
}

cwebassets_file cwebassets_guide_publish(void) {
  return (cwebassets_file){guide_publish, sizeof guide_publish};
}

cwebassets_file cwebassets_guide_response(void) {
  return (cwebassets_file){guide_response, sizeof guide_response};
}

cwebassets_file cwebassets_guide_try(void) {
  return (cwebassets_file){guide_try, sizeof guide_try};
}
