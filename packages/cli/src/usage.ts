export const usage = `Usage: leam protect <file> [options]

Finds personal data in a UTF-8 file and replaces it. The file itself is never changed.

Options:
  --out FILE          write there; default: standard output
  --report FILE.html  write a page with counts and highlights, values masked
  --format FORMAT     text, ndjson or csv; default: by the file's name, else text
  --operator NAME     what stands in for a value:
                        redact        [PERSON] (default)
                        mask          ***** ****er
                        pseudonymize  [PERSON_k7f3bd2mqr5t], the same for the same value
                        surrogate     an invented value of the same kind
  --key-env NAME      environment variable with the secret for pseudonymize and
                      surrogate, at least 16 bytes: the same secret gives the same
                      result in the next file; default: a random one for this run
  --help, --version

Exit codes: 0 done, 1 the file could not be protected, 2 wrong command line,
130 interrupted. When it is not 0, no output file is written.
`;
