import { useState } from 'react';
import { useNavigate } from 'react-router';

export interface Upload {
  readonly name: string | undefined;
  /** Between 0 and 1. */
  readonly share: number;
  readonly failure: 'uploadFailed' | 'uploadTooLarge' | undefined;
  readonly send: (file: File) => void;
}

const MOST_BYTES = 200 * 1024 * 1024;

/** Streams a file to the server as its raw self and goes on with it; only XMLHttpRequest tells how far an upload is. */
export function useUpload(next = (fileId: string) => `/imports/files/${fileId}`): Upload {
  const navigate = useNavigate();
  const [name, setName] = useState<string>();
  const [share, setShare] = useState(0);
  const [failure, setFailure] = useState<Upload['failure']>();
  const fail = (why: Upload['failure']): void => {
    setName(undefined);
    setFailure(why);
  };
  const send = (file: File): void => {
    if (file.size > MOST_BYTES) return fail('uploadTooLarge');
    setName(file.name);
    setShare(0);
    setFailure(undefined);
    const request = new XMLHttpRequest();
    request.open('POST', `/imports/upload?name=${encodeURIComponent(file.name)}`);
    request.responseType = 'json';
    request.upload.onprogress = (event) => setShare(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => fail('uploadFailed');
    request.onload = () => {
      const answer = request.response as { fileId?: string } | null;
      if (request.status === 201 && answer?.fileId !== undefined) void navigate(next(answer.fileId));
      else fail(request.status === 413 ? 'uploadTooLarge' : 'uploadFailed');
    };
    request.send(file);
  };
  return { name, share, failure, send };
}
