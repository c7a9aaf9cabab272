# The service alone; docker-compose.yml puts a Neo4j beside it.
FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
# The image has Node 24 itself, so the package that brings it need not run its install script.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY bin ./bin
COPY schema ./schema
COPY cypher ./cypher
COPY seeds ./seeds
COPY src ./src
COPY widget ./widget
COPY packages ./packages
USER node
EXPOSE 4000
# Node itself, not npm: it gets SIGTERM and stops in order.
CMD ["node", "--optimize-for-size", "--max-semi-space-size=2", "src/bin/tifa.ts", "serve"]
