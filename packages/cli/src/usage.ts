export const usage = `Usage: leam protect <file> [options]
       leam restore <file> --vault FILE [options]
       leam erase --subject NAME --vault FILE [options]

protect finds personal data in a UTF-8 file and replaces it. restore puts it back into a
file that was protected with a vault. erase makes a vault forget a subject. The file
itself is never changed.

Options:
  --out FILE          write there; default: standard output
  --format FORMAT     text, ndjson or csv; default: by the file's name, else text
  --key-env NAME      environment variable with the key, at least 16 random bytes,
  --key-file FILE     or file with it: the same key gives the same result in the next
                      file; default: a random one for this run. A vault needs one
  --vault FILE        SQLite file, encrypted with the key, that keeps what tags stand for;
                      protect makes it where there is none
  --subject NAME      whose values a vault keeps, so that they can be erased together
  --help, --version

Of protect:
  --report FILE.html  write a page with counts and highlights, values masked
  --operator NAME     what stands in for a value:
                        redact        [PERSON] (default)
                        mask          ***** ****er
                        pseudonymize  [PERSON_k7f3bd24], the same for the same value
                                      (with a vault the default, and the only one)
                        surrogate     an invented value of the same kind
Of restore:
  --addresses         also inside addresses of links, where a value would leave with
                      the request: only for a file that nobody has written in

Exit codes: 0 done, 1 the file could not be protected or restored, 2 wrong command line,
130 interrupted. When it is not 0, no output file is written.
`;
