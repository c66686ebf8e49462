// What driver and floor share: HTTP with Content-Length over sockets that never block.
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#define BUFFER 65536

static int nonblocking(int fd) {
  int one = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
  return fd;
}

static struct sockaddr_in loopback(int port) {
  return (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

// A socket that takes connections; -1: the port is not to be had.
static int listening(int port) {
  int server = socket(AF_INET, SOCK_STREAM, 0), one = 1;
  struct sockaddr_in address = loopback(port);
  setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  if (bind(server, (struct sockaddr *)&address, sizeof address) || listen(server, 1024)) return -1;
  return nonblocking(server);
}

// The whole length of an HTTP message with Content-Length that begins a buffer; 0: not all of its head is there.
static int whole(const char *buffer, int used, int *head) {
  const char *end = memmem(buffer, used, "\r\n\r\n", 4);
  if (!end) return 0;
  *head = end - buffer + 4;
  int length = 0;
  for (const char *p = buffer; p < end; p++)
    if ((p == buffer || p[-1] == '\n') && !strncasecmp(p, "content-length:", 15)) length = atoi(p + 15);
  return *head + length;
}
