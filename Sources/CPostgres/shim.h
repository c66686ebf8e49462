#pragma once

#include <libpq-fe.h>

// Notices may quote what was written; libpq prints them to standard error unless told otherwise.
static inline void cpostgres_ignore_notice(void *context, const PGresult *result) {
  (void)context;
  (void)result;
}

static inline void cpostgres_ignore_notices(PGconn *connection) {
  PQsetNoticeReceiver(connection, cpostgres_ignore_notice, 0);
}
